/// Who tries an administrative suit (合议庭, 行政诉讼法 art. 68; one judge in the summary procedure, art. 83).
public struct AdministrativePanel: WireRecord {
    /// How many judges.
    public var judges: UInt32
    /// How many people’s assessors.
    public var assessors: UInt32
    /// After a remand: whether nobody on it sat in the case before; nil when not known.
    public var isNew: Bool?

    /// Its particulars.
    public init(
        judges: UInt32 = 3, assessors: UInt32 = 0, isNew: Bool? = nil
    ) {
        self.judges = judges
        self.assessors = assessors
        self.isNew = isNew
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            judges: try c.defaulted("judges", value?.judges, default: 3),
            assessors: try c.defaulted("assessors", value?.assessors, default: 0),
            isNew: try c.optional("isNew", value?.isNew))
    }

    /// How many sit.
    public var count: Int { Int(judges) + Int(assessors) }

    /// Whether as many sit as the procedure asks for: one judge, or an odd number of three or more.
    public func isRegular(in procedure: AdministrativeSuitProcedure) -> Bool {
        switch procedure {
        case .summary: (judges == 1 && assessors == 0) || isOdd
        case .ordinary: isOdd
        }
    }

    private var isOdd: Bool { judges > 0 && count >= 3 && count % 2 == 1 }

    /// What is wrong with it.
    /// law: administrative.V-L17
    public func findings(in procedure: AdministrativeSuitProcedure) -> [Finding] {
        guard !isRegular(in: procedure) else { return [] }
        return [
            Finding(
                "administrative.V-L17", .error, at: "judges", Basis(.administrativeProcedure(68)), "合议庭成员应当是三人以上的单数",
                "a panel has three members or more, an odd number")
        ]
    }
}
