/// 和解协议: a settlement from the debtor’s draft to its performance; each of the four failures leads to a declaration of
/// bankruptcy.
///
/// Sources: 企业破产法 arts 95–106.
public struct SettlementAgreement: CaseMachine {
    public var standing = Standing<SettlementAgreement>()
    /// All unsecured claims of the case, the base of the amount; nil where the entry did not say.
    public internal(set) var unsecuredTotal: Money?
    /// The figures of the vote; nil before, or where the entry did not say.
    public internal(set) var tally: VoteTally?
    /// Why the court found it invalid; nil where it did not.
    public internal(set) var invalidity: SettlementInvalidityGround?

    /// Before a draft is filed.
    public init() {}

    public static let name = Term("settlement-agreement", "和解协议", "settlement agreement")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .completed, .notOpened, .notPassed, .notApproved, .invalidated, .terminated,
    ]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .fileDraft:
            Rule(
                [.unopened], to: .draftFiled, by: [.debtor], expects: [.draftAttached], issues: [.draft],
                .bankruptcy(95))
        case .ruleOpen:
            Rule(
                [.draftFiled], to: .ruledOpen, by: [.court], emits: [.callMeeting, .freeSecurity],
                issues: [.openingRuling], .bankruptcy(96))
        case .refuseOpening:
            Rule([.draftFiled], to: .notOpened, by: [.court], .bankruptcy(96, 1))
        case .openVoting: Rule([.ruledOpen], to: .voting, by: [.chair, .court], .bankruptcy(96, 1))
        case .vote:
            Rule(
                [.voting], to: .passed, by: [.creditorsMeeting], needs: [.testsNotFailed],
                expects: [.tallyKnown, .baseIsTotal], .bankruptcy(97), .bankruptcy(59, 3))
        case .voteFails:
            Rule(
                [.voting], to: .notPassed, by: [.creditorsMeeting], needs: [.testsNotPassed],
                expects: [.tallyKnown, .baseIsTotal], emits: [.declareBankrupt], .bankruptcy(97), .bankruptcy(99))
        case .approveSettlement:
            Rule(
                [.passed], to: .approved, by: [.court], emits: [.endProcedure, .handBack], issues: [.approvalRuling],
                .bankruptcy(98))
        case .refuseSettlement:
            Rule(
                [.passed], to: .notApproved, by: [.court], emits: [.declareBankrupt], issues: [.endingRuling],
                .bankruptcy(99))
        case .execute: Rule([.approved], to: .executing, by: [.debtor], .bankruptcy(102))
        case .completeSettlement:
            Rule([.executing], to: .completed, by: [.debtor], emits: [.releaseDebts], .bankruptcy(106))
        case .invalidateSettlement:
            Rule(
                [.approved, .executing], to: .invalidated, by: [.court], emits: [.declareBankrupt, .keepPayments],
                issues: [.invalidityRuling], .bankruptcy(103))
        case .terminateSettlement:
            Rule(
                [.approved, .executing], to: .terminated, by: [.court],
                emits: [.declareBankrupt, .dropConcessions, .keepPayments, .keepSecurity],
                issues: [.terminationRuling], .bankruptcy(104))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .draftAttached: Ground(.bankruptcy(95, 2), cure: "提出和解协议草案", "attach a draft")
        case .testsNotFailed: Ground(rule: "bankruptcy.v28", .bankruptcy(97), curedBy: .voteFails)
        case .testsNotPassed: Ground(rule: "bankruptcy.v28", .bankruptcy(97), curedBy: .vote)
        case .tallyKnown: Ground(.bankruptcy(97), cure: "记载同意的人数和债权额", "record heads and amounts in favour")
        case .baseIsTotal:
            Ground(
                rule: "bankruptcy.v29", .bankruptcy(97), cure: "以全案无财产担保债权总额为基数重新计算",
                "count again on all unsecured claims of the case")
        }
    }

    public static func limits(of clock: Nothing) -> [TimeLimit] { [] }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unopened, .approved, .executing: .debtor
        case .draftFiled, .passed: .court
        case .ruledOpen: .chair
        case .voting: .creditorsMeeting
        case .completed, .notOpened, .notPassed, .notApproved, .invalidated, .terminated: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .draftAttached: draft(act)?.isAttached
        case .testsNotFailed: vote(of: act).map { $0.tally.map { isPassed($0, in: occasion.law) } ?? true }
        case .testsNotPassed: vote(of: act).map { $0.tally.map { !isPassed($0, in: occasion.law) } ?? true }
        case .tallyKnown: vote(of: act).flatMap { $0.tally.map { _ in true } }
        case .baseIsTotal: usesTotal(vote(of: act))
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .fileDraft(let it): unsecuredTotal = it.unsecuredTotal
        case .vote(let it), .voteFails(let it): tally = it.tally
        case .invalidateSettlement(let it): invalidity = it.ground
        case .ruleOpen, .refuseOpening, .openVoting, .approveSettlement, .refuseSettlement, .execute,
            .completeSettlement, .terminateSettlement:
            break
        }
    }

    private func isPassed(_ tally: VoteTally, in law: LegalContext) -> Bool {
        var tally = tally
        tally.kind = .settlement
        return tally.isPassed(in: law)
    }

    private func usesTotal(_ vote: ResolutionVote?) -> Bool? {
        guard let tally = vote?.tally, let unsecuredTotal else { return nil }
        return tally.total == unsecuredTotal
    }

    private func draft(_ act: Act?) -> SettlementDraft? {
        guard case .fileDraft(let it) = act else { return nil }
        return it
    }

    private func vote(of act: Act?) -> ResolutionVote? {
        switch act {
        case .vote(let it), .voteFails(let it): it
        case _: nil
        }
    }
}
