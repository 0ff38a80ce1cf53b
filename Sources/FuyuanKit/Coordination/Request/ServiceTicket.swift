/// 诉讼服务工单 (ServiceTicket): a call to 12368, an online request for preservation, appraisal or refund, or a filing across
/// districts, from intake to the call back.
///
/// A filing across districts keeps both courts: the assisting court checks, scans and sends the papers and serves the
/// result, the competent court answers and gives the number. Every ticket ends answered, passed on, or not answered in
/// time: ``end(asOf:in:)``. Sources: the accounts of 秦皇岛 and 花山区; the rest is convention.
/// law: mediation.Q2 mediation.Q4 mediation.Q5
/// law: mediation.s12 mediation.s14 mediation.s15
public struct ServiceTicket: CaseMachine {
    public var standing = Standing<ServiceTicket>()
    /// What it is about; nil before it was opened.
    public internal(set) var opening: TicketOpening?
    /// Which desk or court answers; nil before.
    public internal(set) var routing: TicketRouting?
    /// The result; nil before.
    public internal(set) var answer: TicketAnswer?
    /// The day of the result; nil before.
    public internal(set) var answeredOn: CivilDate?
    /// The body it was passed on to; nil where it was not.
    public internal(set) var recipient: ActorID?
    /// How it was found; nil before the call back.
    public internal(set) var closing: TicketClosing?

    /// Before it was opened.
    public init() {}

    public static let name = Term("service-ticket", "诉讼服务工单", "service ticket")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.closed, .transferred]
    public static let table = makeTable()

    /// Those who take tickets in.
    static let desks: EnumSet<LiaisonRole> = [.court, .hotline, .assistingCourt, .competentCourt]
    /// Those who may answer.
    static let answerers: EnumSet<LiaisonRole> = [.court, .hotline, .competentCourt]
    private static let crossDomainRows: [Rule<Self>] = Act.Kind.allCases.map { row($0, answeredBy: [.competentCourt]) }

    /// Whether it is done with: answered, closed or passed on.
    public var isClosed: Bool {
        switch phase {
        case .answered, .closed, .transferred: true
        case .unopened, .opened, .routed, .awaitingParty, .overdue: false
        }
    }

    /// Whether papers were filed through a court elsewhere.
    public var isCrossDomain: Bool { opening?.kind == .crossDomainFiling }

    /// The row: across districts only the competent court answers.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        isCrossDomain ? Self.crossDomainRows[Int(kind.rawValue)] : Self.table[kind]
    }

    public static func rule(for kind: Act.Kind) -> Rule<Self> { row(kind, answeredBy: answerers) }

    private static func row(_ kind: Act.Kind, answeredBy answerers: EnumSet<LiaisonRole>) -> Rule<Self> {
        switch kind {
        case .open:
            Rule(
                [.unopened], to: .opened, by: desks.union([.party, .lawyer]),
                expects: [.identityChecked, .courtsNamed], starts: [.answer], issues: [.ticket], evidence: .local,
                .qinhuangdao())
        case .route:
            Rule(
                [.opened], to: .routed, by: desks, expects: [.papersChecked], issues: [.routingRecord],
                evidence: .local, .qinhuangdao())
        case .askMore:
            Rule(
                [.routed], to: .awaitingParty, by: answerers.union([.assistingCourt]), expects: [.toldAtOnce],
                suspends: [.answer], issues: [.supplementNotice], evidence: .convention)
        case .supplement:
            Rule(
                [.awaitingParty], to: .routed, by: [.party, .lawyer, .assistingCourt], resumes: [.answer],
                evidence: .convention)
        case .answer:
            Rule(
                [.routed, .awaitingParty, .overdue], to: .answered, by: answerers, needs: [.numberOfCompetentCourt],
                expects: [.inTime, .resultServed], stops: [.answer], emits: [.returnVisit], issues: [.reply],
                evidence: .local, .qinhuangdao())
        case .transfer:
            Rule(
                [.opened, .routed, .awaitingParty, .overdue], to: .transferred, by: desks, needs: [.recipientNamed],
                stops: [.answer], issues: [.transferRecord], evidence: .convention)
        case .expire:
            Rule(
                [.opened, .routed], to: .overdue, by: desks.union([.system]), needs: [.timePassed],
                emits: [.supervise], evidence: .convention)
        case .close:
            Rule(
                [.answered], to: .closed, by: desks, expects: [.rated], issues: [.visitRecord], evidence: .local,
                .qinhuangdao())
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .answer: []
        }
    }

    public static func owner(of phase: Phase) -> LiaisonRole? {
        switch phase {
        case .unopened, .awaitingParty: .party
        case .opened, .answered: .hotline
        case .routed, .overdue: .court
        case .closed, .transferred: nil
        }
    }
}
