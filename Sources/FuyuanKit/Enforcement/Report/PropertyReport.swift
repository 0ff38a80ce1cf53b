/// 财产报告: the debtor’s duty to report property, from the order to its end.
///
/// The court sets the time to report; changes of the year before the enforcement notice belong in the report, later ones
/// into a supplement within ten days. Reporting outlives the end of a round of enforcement.
/// Sources: 民事诉讼法 art. 252; 财产调查规定 arts. 3–11.
public struct PropertyReport: CaseMachine {
    public var standing = Standing<PropertyReport>()
    /// The order; nil before.
    public internal(set) var order: PropertyOrder?
    /// The day the debtor received the order; nil before.
    public internal(set) var orderedOn: CivilDate?
    /// The last day the court set; nil before the order.
    public internal(set) var until: CivilDate?
    /// Whether more time was asked for in writing; nil where it was not asked for.
    public internal(set) var extensionAsked: Bool?
    /// The report; nil before.
    public internal(set) var statement: PropertyStatement?
    /// The latest change that has to be supplemented; nil where none is known.
    public internal(set) var change: PropertyChange?
    /// The changes that supplements told, in order.
    public internal(set) var supplements: [PropertyChange] = []
    /// How the duty was broken, in order.
    public internal(set) var faults: [ReportFault] = []
    /// Why reporting ended; nil while it has not.
    public internal(set) var ending: ReportEndGround?

    /// Before the order.
    public init() {}

    public static let name = Term("property-report", "财产报告", "property report")
    public static let initial = Phase.unordered
    public static let finals: EnumSet<Phase> = [.ended]
    public static let table = makeTable()

    static let reported: EnumSet<Phase> = [.filed, .foundFalse, .supplemented]
    static let courts: EnumSet<EnforcementRole> = [.handler, .court]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .order:
            Rule(
                [.unordered], to: .ordered, by: courts, expects: [.sentWithNotice, .orderComplete], starts: [.filing],
                issues: [.reportOrder, .propertyForm], .civilProcedure(252), .propertyInvestigation(3),
                .propertyInvestigation(4))
        case .askExtension:
            Rule(
                [.ordered, .extended], to: nil, by: [.debtor], expects: [.askedInWriting, .askedInTime],
                .propertyInvestigation(5))
        case .extend:
            Rule(
                [.ordered, .extended], to: .extended, by: courts, expects: [.askedInWriting, .goodReason],
                starts: [.filing], issues: [.extensionNotice], .propertyInvestigation(5))
        case .file:
            Rule(
                [.ordered, .extended, .overdue], to: .filed, by: [.debtor],
                expects: [.filedInTime, .wholeScope, .burdensTold, .lookBackCovered], stops: [.filing],
                emits: [.verify], issues: [.propertyStatement], .propertyInvestigation(5), .propertyInvestigation(6),
                .propertyInvestigation(8))
        case .markOverdue:
            Rule(
                [.ordered, .extended], to: .overdue, by: [.system, .handler, .court], needs: [.timeOver],
                emits: [.fineOrDetain, .listAsDishonest], .propertyInvestigation(9), .propertyInvestigation(10))
        case .noteRefusal:
            Rule(
                [.ordered, .extended, .overdue], to: .overdue, by: courts,
                emits: [.fineOrDetain, .listAsDishonest, .referIfCrime], .propertyInvestigation(9),
                .propertyInvestigation(10))
        case .findFalse:
            Rule(
                reported, to: .foundFalse, by: courts, expects: [.heard],
                emits: [.fineOrDetain, .listAsDishonest, .referIfCrime], issues: [.verificationRecord],
                .propertyInvestigation(8), .propertyInvestigation(9), .propertyInvestigation(10))
        case .noteChange:
            Rule(
                reported, to: nil, by: [.handler, .court, .creditor, .debtor], starts: [.supplement],
                .propertyInvestigation(7))
        case .supplement:
            Rule(
                reported, to: .supplemented, by: [.debtor], expects: [.supplementedInTime], stops: [.supplement],
                emits: [.verify], issues: [.supplementStatement], .propertyInvestigation(7))
        case .inspect:
            Rule(reported, to: nil, by: [.creditor], emits: [.keepSecret], .propertyInvestigation(8, 2))
        case .noteRoundEnd:
            Rule(
                .all(but: [.unordered, .ended]), to: nil, by: courts, emits: [.goOnReporting],
                .propertyInvestigation(11, 2))
        case .end:
            Rule(
                .all(but: [.unordered, .ended]), to: .ended, by: courts, emits: [.stopReporting],
                .propertyInvestigation(11))
        }
    }

    /// The court sets the time to report; the law sets only that to supplement.
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .filing: []
        case .supplement: [.reportSupplement]
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unordered, .filed, .foundFalse: .handler
        case .ordered, .extended, .overdue, .supplemented: .debtor
        case .ended: nil
        }
    }
}
