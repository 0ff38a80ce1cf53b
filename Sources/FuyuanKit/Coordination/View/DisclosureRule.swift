/// One classified fact: an act, or a field of its content, of one machine.
///
/// The first rule that fits decides; a fact without a rule follows the nature of the act and its papers.
public struct DisclosureRule: Sendable, Hashable {
    /// The machine's wire name.
    public let machine: String
    /// The act's wire name.
    public let act: String
    /// The field's key; empty for the act itself, `*` for the plain fields of its content.
    public let field: String
    /// The field of the same act that must be `true`; empty where none must.
    public let condition: String
    /// How far it may go.
    public let tier: DisclosureTier
    /// The provisions it rests on.
    public let basis: Basis

    init(
        _ machine: String, _ act: String, _ field: String, _ tier: DisclosureTier, onlyIf condition: String = "",
        _ basis: Basis? = nil
    ) {
        self.machine = machine
        self.act = act
        self.field = field
        self.condition = condition
        self.tier = tier
        self.basis = basis ?? tier.basis
    }

    private struct Key: Hashable, Sendable {
        let machine: String
        let act: String
        let field: String
    }

    private static let index: [Key: DisclosureRule] = Dictionary(
        all.map { (Key(machine: $0.machine, act: $0.act, field: $0.field), $0) },
        uniquingKeysWith: { first, _ in first })

    /// The rule for a fact; nil where there is none. O(1).
    public static func rule(machine: String, act: String, field: String = "") -> DisclosureRule? {
        index[Key(machine: machine, act: act, field: field)]
    }

    /// The rules of the kit: the steps of a mediation that are no statement, and what left it by consent.
    public static let all: [DisclosureRule] = steps + filing + trial + settled

    /// What happened, never what was said: that a mediation ended without agreement is told, so that the court can file
    /// and the parties can sue (人民调解法第二十六条、在线调解规则第二十五条); who refused, and why, is not.
    private static let mediationSteps: [(machine: String, acts: [String])] = [
        (
            "pre-filing-mediation",
            [
                "submit-papers", "screen", "file-directly", "return-request", "ask-consent", "consent",
                "choose-mediator",
                "designate-mediator", "designate-on-request", "accept", "begin", "start-appraisal", "finish-appraisal",
                "extend", "reach-consensus", "take-effect", "perform", "apply-confirmation", "sue-on-agreement",
                "expire",
                "withdraw", "direct-filing", "go-to-prior-body", "deadlock", "sanction",
            ]
        ),
        (
            "in-suit-mediation",
            [
                "register", "register-foreign-related", "propose-entrustment", "consent", "accept", "extend",
                "open-court-mediation", "mediate-at-trial", "extend-court-mediation", "reach-consensus",
                "publish-notice",
                "draft-statement", "sign-statement", "statement-takes-effect", "partial-takes-effect",
                "correct-statement",
                "record-in-minutes", "record-effective-on-signature", "withdraw-suit", "expire", "fail", "ask-relief",
                "refuse-relief", "adjudicate", "sanction-sham",
            ]
        ),
        (
            "peoples-mediation",
            ["accept-case", "begin", "sign-seal", "take-effect", "perform", "apply-confirmation", "terminate"]
        ),
        (
            "professional-mediation",
            [
                "accept", "not-accept", "begin", "start-appraisal", "finish-appraisal", "extend", "take-effect",
                "expire",
                "perform", "confirm", "fail",
            ]
        ),
        (
            "tiered-escalation",
            [
                "log", "join", "assign-social", "report-failure", "escalate-administrative", "apply-review",
                "decide-review", "review-expires", "escalate-court", "resolve-social", "resolve-administrative",
                "resolve-judicial", "direct-filing", "go-to-prior-body",
            ]
        ),
        ("mediation-agreement", ["take-effect"]),
        (
            "dispute-centre-referral",
            [
                "refer", "sign-for-file", "seek-consent", "give-consent", "mediate", "extend-mediation", "record-facts",
                "sign", "withdraw-claim", "return-to-source", "withdraw-referral", "begin-performance",
                "confirm-performed", "feedback", "fail",
            ]
        ),
        (
            "administrative-mediation",
            [
                "apply", "accept-application", "consent", "begin-mediation", "agree", "request-confirmation", "confirm",
                "perform", "terminate",
            ]
        ),
    ]

    private static let steps: [DisclosureRule] = mediationSteps.flatMap { machine, acts in
        acts.map { DisclosureRule(machine, $0, "", .course) }
    }

    /// Acts of the suit itself that stand in the file of a mediation during the suit.
    private static let trial: [DisclosureRule] = [
        "call-fee", "pay-or-relief", "default-fee", "resume-trial", "extend-trial", "convert-to-ordinary", "leave-out",
    ].flatMap {
        [DisclosureRule("in-suit-mediation", $0, "", .course), DisclosureRule("in-suit-mediation", $0, "*", .course)]
    }

    /// What came in with the suit itself, before anything was said in mediation.
    private static let filing: [DisclosureRule] = [
        DisclosureRule("pre-filing-mediation", "submit-papers", "*", .course),
        DisclosureRule("in-suit-mediation", "register", "*", .course),
        DisclosureRule("in-suit-mediation", "register-foreign-related", "*", .course),
    ]

    /// law: mediation.X09 — only what both sides confirmed in writing.
    private static let settled: [DisclosureRule] = [
        DisclosureRule(
            "dispute-centre-referral", "record-facts", "text", .settledFact, onlyIf: "isConfirmedByBoth"),
        DisclosureRule("dispute-centre-referral", "record-facts", "isConfirmedByBoth", .settledFact),
    ]
}

extension DisclosureRule {
    /// The tier of an act as such: by its rule; without one, in a procedure that is no confidential mediation, a step
    /// made
    /// known by a paper belongs to the course; everything else stays with the handler.
    static func tier(of act: String, in machine: MachineDisclosure, papers: [Term]) -> DisclosureTier {
        if let rule = rule(machine: machine.machine, act: act) { return rule.tier }
        if machine.isConfidentialMediation { return .handling }
        return papers.contains { !internalPapers.contains($0.wire) } ? .course : .handling
    }

    /// Papers that stay within the organ that makes them.
    static let internalPapers: Set<String> = [
        "deliberation-record", "extension-approval", "hold-approval", "evaluation", "sham-report", "review-opinion",
        "research-report", "lead-record", "filing-form", "screening-record", "visit-record", "transfer-form",
        "property-form", "verification-record", "registration-form", "work-record", "supervision-report", "request",
        "examination-record", "result-report",
    ]
}
