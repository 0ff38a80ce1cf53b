/// 罚款决定书、拘留决定书: a decision to fine, to detain, or both.
public struct SanctionDecision: WireRecord {
    /// Whom it hits.
    public var target: SanctionTarget
    /// His name.
    public var name: String
    /// The conduct.
    public var conduct: SanctionedConduct
    /// The fine; nil for none.
    public var fine: Money?
    /// The days of detention; nil for none.
    public var detentionDays: Int?
    /// Whether the conduct was sanctioned before.
    public var repetition: ConductRepetition
    /// Whether the president approved; nil when not known.
    public var presidentApproved: Bool?

    /// 罚款决定书、拘留决定书: a decision to fine, to detain, or both.
    public init(
        _ target: SanctionTarget, name: String = "", conduct: SanctionedConduct = .refusesToPerform, fine: Money? = nil,
        detentionDays: Int? = nil, repetition: ConductRepetition = .first, presidentApproved: Bool? = nil
    ) {
        self.target = target
        self.name = name
        self.conduct = conduct
        self.fine = fine
        self.detentionDays = detentionDays
        self.repetition = repetition
        self.presidentApproved = presidentApproved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("target", value?.target),
            name: try c.defaulted("name", value?.name, default: ""),
            conduct: try c.defaulted("conduct", value?.conduct, default: .refusesToPerform),
            fine: try c.optional("fine", value?.fine),
            detentionDays: try c.optional("detentionDays", value?.detentionDays),
            repetition: try c.defaulted("repetition", value?.repetition, default: .first),
            presidentApproved: try c.optional("presidentApproved", value?.presidentApproved))
    }

    /// The most a person is fined: 100,000 yuan (民事诉讼法 art. 118(1)).
    public static let personMost = Money(fen: 10_000_000)
    /// The least a unit is fined: 50,000 yuan (art. 118(1)).
    public static let unitLeast = Money(fen: 5_000_000)
    /// The most a unit is fined: 1,000,000 yuan (art. 118(1)).
    public static let unitMost = Money(fen: 100_000_000)
    /// The longest detention in days (art. 118(2)).
    public static let longestDetention = 15

    /// Whether there is a sanction at all.
    public var isStated: Bool { fine != nil || detentionDays != nil }

    /// What is wrong with amount and length: a fine outside the limits, a detention that is too long or of a unit.
    /// law: enforcement.V55
    public func limitFindings(at path: String = "") -> [Finding] {
        var findings: [Finding] = []
        func add(_ citation: Citation, _ zh: String, _ en: String) {
            findings.append(Finding("enforcement.V55", .error, at: path, Basis(citation), zh, en))
        }
        switch target {
        case .person:
            if let fine, fine <= .zero || fine > Self.personMost {
                add(.civilProcedure(118, 1), "对个人的罚款为十万元以下", "a person is fined CNY 100,000 at most")
            }
            if let days = detentionDays, days < 1 || days > Self.longestDetention {
                add(.civilProcedure(118, 2), "拘留的期限为十五日以下", "detention lasts fifteen days at most")
            }
        case .unit:
            if let fine, fine < Self.unitLeast || fine > Self.unitMost {
                add(.civilProcedure(118, 1), "对单位的罚款为五万元以上一百万元以下", "a unit is fined CNY 50,000 to 1,000,000")
            }
            if detentionDays != nil {
                add(
                    .civilProcedure(114, 2), "对单位不适用拘留，可以对其主要负责人或者直接责任人员拘留",
                    "a unit cannot be detained; its principal can")
            }
        }
        return findings
    }

    /// What is wrong with the decision: the limits, the president’s approval, a second sanction for one act.
    public func findings(at path: String = "") -> [Finding] {
        var findings = limitFindings(at: path)
        if presidentApproved == false {
            findings.append(
                Finding(
                    "enforcement.V55", .error, at: path, Basis(.civilProcedure(119, 1)), "罚款、拘留必须经院长批准",
                    "a fine or detention needs the president’s approval"))
        }
        if repetition == .sameAct {
            findings.append(
                Finding(
                    "enforcement.V55", .error, at: path, Basis(.civilProcedureInterpretation(184)), "同一妨害行为不得连续适用罚款、拘留",
                    "one act is not sanctioned twice"))
        }
        return findings
    }
}
