/// Who handles the cases of one machine and with whom their course is shared.
public struct MachineDisclosure: Sendable, Hashable {
    /// The machine's wire name.
    public let machine: String
    /// Those who see the whole file.
    public let handlers: EnumSet<ViewAudience>
    /// Those who see the course of the procedure: steps made known by a paper, without names and amounts.
    public let sharedWith: EnumSet<ViewAudience>
    /// Whether what is said in it is confidential, also towards the court that tries the case.
    public let isConfidentialMediation: Bool
    /// Whether a court or organ sees the file only where it acted in it or is named in it: what passes between two is no
    /// business of a third (个人信息保护法 arts. 6 and 34).
    public let isAmongNamed: Bool

    init(
        _ machine: String, by handlers: EnumSet<ViewAudience>, sharedWith: EnumSet<ViewAudience> = [],
        confidential: Bool = false, amongNamed: Bool = false
    ) {
        self.machine = machine
        self.handlers = handlers
        self.sharedWith = sharedWith
        isConfidentialMediation = confidential
        isAmongNamed = amongNamed
    }

    /// The same machine closed to an audience.
    func closed(to audience: ViewAudience) -> MachineDisclosure {
        MachineDisclosure(
            machine, by: handlers.subtracting([audience]), sharedWith: sharedWith.subtracting([audience]),
            confidential: isConfidentialMediation, amongNamed: isAmongNamed)
    }

    /// The entry of a machine; nil for a machine that nobody classified: then no view shows an entry. O(1).
    public static func of(machine wire: String) -> MachineDisclosure? { byName[wire] }

    private static let byName = Dictionary(all.map { ($0.machine, $0) }, uniquingKeysWith: { first, _ in first })

    /// Whether a reader may see a fact of a tier in this machine.
    public func shows(_ tier: DisclosureTier, to audience: ViewAudience, isOwn: Bool) -> Bool {
        switch tier {
        case .handling: handlers.contains(audience)
        case .own: handlers.contains(audience) || isOwn
        case .course, .settledFact: handlers.contains(audience) || sharedWith.contains(audience)
        case .published: true
        }
    }

    /// Every machine of the kit.
    public static let all: [MachineDisclosure] = mediation + bankruptcy + enforcement + administrative + liaison

    private static let mediation: [MachineDisclosure] = [
        .init("pre-filing-mediation", by: [.mediator], sharedWith: [.court, .party], confidential: true),
        .init("in-suit-mediation", by: [.mediator], sharedWith: [.court, .party], confidential: true),
        .init("peoples-mediation", by: [.mediator], sharedWith: [.party], confidential: true),
        .init("professional-mediation", by: [.mediator], sharedWith: [.party], confidential: true),
        .init("tiered-escalation", by: [.mediator], sharedWith: [.court, .organ, .party], confidential: true),
        .init("mediation-agreement", by: [.mediator], sharedWith: [.party], confidential: true),
        .init("dispute-centre-referral", by: [.mediator], sharedWith: [.court, .organ, .party], confidential: true),
        .init("administrative-mediation", by: [.mediator], sharedWith: [.court, .organ, .party], confidential: true),
        .init("judicial-confirmation", by: [.court], sharedWith: [.mediator, .party]),
        .init("failed-mediation-filing", by: [.court], sharedWith: [.party]),
        .init("mediator-registration", by: [.court], sharedWith: [.mediator]),
        .init("mediation-station", by: [.court], sharedWith: [.mediator, .organ]),
        .init("service-of-process", by: [.court], sharedWith: [.party]),
    ]

    private static let bankruptcy: [MachineDisclosure] =
        [
            .init("bankruptcy-petition", by: [.court], sharedWith: [.party]),
            .init("bankruptcy-case", by: [.court], sharedWith: [.administrator, .organ, .party]),
            .init("administrator-office", by: [.court], sharedWith: [.administrator, .party]),
            .init("enforcement-transfer", by: [.court], sharedWith: [.administrator, .party]),
            .init("preservation-measure", by: [.court, .administrator], sharedWith: [.organ]),
            .init("coordination-item", by: [.court, .administrator, .organ]),
        ]
        + [
            "bankruptcy-claim", "estate-asset", "executory-contract", "creditors-meeting", "creditors-resolution",
            "creditors-committee", "information-request", "reorganization-plan", "security-lift",
            "settlement-agreement", "deposited-share", "distribution-round",
        ].map { .init($0, by: [.court, .administrator], sharedWith: [.party]) }

    private static let enforcement: [MachineDisclosure] =
        [
            .init("assistance-request", by: [.court, .organ], amongNamed: true),
            .init("refusal-crime-referral", by: [.court, .organ], amongNamed: true),
            .init("supervision-order", by: [.court]),
            .init("entrustment", by: [.court]),
            .init("cross-enforcement", by: [.court]),
            .init("enforcement-distribution-plan", by: [.court], sharedWith: [.administrator, .party]),
        ]
        + ["control-measure", "dishonest-listing", "consumption-restriction", "exit-ban", "enforcement-sanction"]
        .map { .init($0, by: [.court], sharedWith: [.organ, .party]) }
        + [
            "enforcement-case", "property-report", "matured-claim", "judicial-disposal", "enforcement-objection",
            "non-enforcement-request", "added-party", "enforcement-settlement", "case-funds",
        ].map { .init($0, by: [.court], sharedWith: [.party]) }

    private static let administrative: [MachineDisclosure] =
        [
            .init("reconsideration-case", by: [.organ], sharedWith: [.court, .party]),
            .init("petition-matter", by: [.organ], sharedWith: [.party]),
            .init("procuratorial-proposal", by: [.organ], sharedWith: [.court]),
            .init("head-attendance", by: [.court, .organ], sharedWith: [.party]),
            .init("judicial-advice", by: [.court, .organ]),
        ]
        + [
            "administrative-first-instance", "administrative-second-instance", "administrative-retrial",
            "non-litigation-enforcement",
        ].map { .init($0, by: [.court], sharedWith: [.organ, .party]) }

    private static let liaison: [MachineDisclosure] =
        [
            .init("enterprise-request", by: [.organ], sharedWith: [.court, .party]),
            .init("service-ticket", by: [.court], sharedWith: [.party]),
            .init("court-fee-account", by: [.court], sharedWith: [.party]),
            .init("restoration-order", by: [.court, .organ], sharedWith: [.party]),
        ]
        + ["joint-conference", "coordination-task"].map { .init($0, by: [.court, .organ]) }
        + ["inter-agency-request", "liaison-thread", "cross-case-duty"].map {
            .init($0, by: [.court, .organ], amongNamed: true)
        }
}
