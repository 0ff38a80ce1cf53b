/// Who sits on a people's mediation commission (人民调解法 art. 8–9).
public struct CommissionComposition: WireRecord {
    /// How many members a commission has.
    public static let size = 3...9
    /// How many years a term is; members may be elected again.
    public static let termYears = 3

    /// How many members it has, the head among them.
    public var members: Int
    /// How many heads (主任) it has; deputies are not counted.
    public var heads: Int
    /// How many members are women.
    public var women: Int
    /// Whether several nationalities live in the place.
    public var isMultiNational: Bool
    /// How many members are of the nationalities with fewer people.
    public var smallerNationalityMembers: Int
    /// The term in years.
    public var years: Int

    /// A composition.
    public init(
        members: Int, heads: Int = 1, women: Int, isMultiNational: Bool = false, smallerNationalityMembers: Int = 0,
        years: Int = termYears
    ) {
        self.members = members
        self.heads = heads
        self.women = women
        self.isMultiNational = isMultiNational
        self.smallerNationalityMembers = smallerNationalityMembers
        self.years = years
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            members: try c.field("members", value?.members), heads: try c.field("heads", value?.heads),
            women: try c.field("women", value?.women),
            isMultiNational: try c.defaulted("isMultiNational", value?.isMultiNational, default: false),
            smallerNationalityMembers: try c.defaulted(
                "smallerNationalityMembers", value?.smallerNationalityMembers, default: 0),
            years: try c.defaulted("years", value?.years, default: termYears))
    }

    /// What is wrong with the composition; empty when nothing is.
    /// law: mediation.V026
    public var findings: [Finding] {
        var findings: [Finding] = []
        func add(_ path: String, _ citation: Citation, _ zh: String, _ en: String) {
            findings.append(Finding("mediation.V026", .error, at: path, Basis(citation), zh, en))
        }
        if !Self.size.contains(members) {
            add(
                "members", .peoplesMediation(8), "调解委员会由三至九名委员组成，现为\(members)名",
                "a commission has three to nine members, here \(members)")
        }
        if heads != 1 {
            add("heads", .peoplesMediation(8), "应当设主任一人，现为\(heads)人", "there must be one head, here \(heads)")
        }
        if women < 1 { add("women", .peoplesMediation(8), "应当有妇女成员", "there must be a woman among the members") }
        if isMultiNational, smallerNationalityMembers < 1 {
            add(
                "smallerNationalityMembers", .peoplesMediation(8), "多民族居住的地区应当有人数较少民族的成员",
                "where several nationalities live, one with fewer people must have a member")
        }
        if years != Self.termYears {
            add("years", .peoplesMediation(9), "委员任期三年，现为\(years)年", "the term is three years, here \(years)")
        }
        return findings
    }
}
