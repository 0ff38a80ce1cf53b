/// What the law asks of a people's mediator (人民调解法 art. 14).
public struct PeoplesMediatorProfile: WireRecord {
    /// Whether the mediator is an adult citizen; nil when not known.
    public var isAdult: Bool?
    /// Whether the mediator is fair, upright and keen on the work; nil when not known.
    public var isFair: Bool?
    /// Whether the mediator has some culture, and knows policy and law; nil when not known.
    public var hasKnowledge: Bool?

    /// A profile; all of it met unless said otherwise.
    public init(isAdult: Bool? = true, isFair: Bool? = true, hasKnowledge: Bool? = true) {
        self.isAdult = isAdult
        self.isFair = isFair
        self.hasKnowledge = hasKnowledge
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isAdult: try c.optional("isAdult", value?.isAdult), isFair: try c.optional("isFair", value?.isFair),
            hasKnowledge: try c.optional("hasKnowledge", value?.hasKnowledge))
    }

    /// Whether all conditions are met; nil when the file cannot tell.
    public var isQualified: Bool? {
        let all = [isAdult, isFair, hasKnowledge]
        if all.contains(false) { return false }
        return all.contains(nil) ? nil : true
    }

    /// The conditions not met, as warnings; those not known, as notices.
    /// law: mediation.V027
    public var findings: [Finding] {
        let conditions: [(Bool?, String, String, String)] = [
            (isAdult, "isAdult", "人民调解员应当是成年公民", "a people's mediator must be an adult citizen"),
            (
                isFair, "isFair", "人民调解员应当公道正派、热心人民调解工作",
                "a people's mediator must be fair, upright and keen on the work"
            ),
            (
                hasKnowledge, "hasKnowledge", "人民调解员应当具有一定文化水平、政策水平和法律知识",
                "a people's mediator must have some culture and know policy and law"
            ),
        ]
        return conditions.compactMap { isMet, path, zh, en in
            isMet == true
                ? nil
                : Finding(
                    "mediation.V027", isMet == nil ? .notice : .warning, at: path, Basis(.peoplesMediation(14)), zh, en)
        }
    }
}
