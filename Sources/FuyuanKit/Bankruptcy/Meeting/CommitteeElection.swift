/// 设立债权人委员会: who was elected, and what the meeting leaves to the committee.
public struct CommitteeElection: WireRecord {
    /// The most members a committee has (企业破产法 art. 67(1)).
    public static let mostMembers = 9

    /// How many members.
    public var members: Int
    /// How many of them represent employees or the union.
    public var employeeMembers: Int
    /// What the meeting leaves to it.
    public var delegated: EnumSet<MeetingPower>
    /// Whether everything was left to it at once (概括授权).
    public var isBlanket: Bool

    /// An election.
    public init(
        members: Int, employeeMembers: Int, delegated: EnumSet<MeetingPower> = [], isBlanket: Bool = false
    ) {
        self.members = members
        self.employeeMembers = employeeMembers
        self.delegated = delegated
        self.isBlanket = isBlanket
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            members: try c.field("members", value?.members),
            employeeMembers: try c.field("employeeMembers", value?.employeeMembers),
            delegated: try c.defaulted("delegated", value?.delegated, default: []),
            isBlanket: try c.defaulted("isBlanket", value?.isBlanket, default: false))
    }

    /// Whether it has nine members at most, and at least one creditor beside the employee.
    public var isSmallEnough: Bool { members <= Self.mostMembers && members > employeeMembers }

    /// Whether exactly one member represents employees or the union.
    public var hasOneEmployee: Bool { employeeMembers == 1 }

    /// What is wrong with the election.
    public var findings: [Finding] {
        var findings: [Finding] = []
        // law: bankruptcy.v31
        if !isSmallEnough {
            findings.append(
                Finding(
                    "bankruptcy.v31", .error, at: "members", Basis(.bankruptcy(67, 1)), "债权人委员会成员不得超过九人，并由债权人代表组成",
                    "a committee has nine members at most, creditors among them"))
        }
        if !hasOneEmployee {
            findings.append(
                Finding(
                    "bankruptcy.v31", .error, at: "employeeMembers", Basis(.bankruptcy(67, 1)),
                    "债权人委员会应当有一名债务人的职工代表或者工会代表", "a committee has exactly one employee or union member"))
        }
        // law: bankruptcy.v32
        if isBlanket || !delegated.subtracting(MeetingPower.delegable).isEmpty {
            findings.append(
                Finding(
                    "bankruptcy.v32", .error, at: "delegated", Basis(.bankruptcyInterpretation3(13)),
                    "债权人会议不得概括授权，仅可授予第六十一条第一款第二、三、五项职权",
                    "no blanket delegation; only items 2, 3 and 5 of art. 61(1) may be delegated"))
        }
        return findings
    }
}
