/// 债权人会议决议: one item before the meeting, from tabling to the day nobody can challenge it any more.
///
/// A resolution binds as soon as it passes and stays open to revocation for fifteen days; a ruling that replaces it takes
/// effect at once and may be reviewed meanwhile. Several creditors may ask; what is pending is decided together.
/// A reorganisation plan is voted in groups (``ReorganizationPlan``).
/// Sources: 企业破产法 arts 64–66; 破产法司法解释（三） arts 11, 12.
public struct CreditorsResolution: CaseMachine {
    public var standing = Standing<CreditorsResolution>()
    /// The item; nil before it is tabled.
    public internal(set) var matter: TabledMatter?
    /// The figures of the latest vote; nil where the entry did not say.
    public internal(set) var tally: VoteTally?
    /// How many votes failed.
    public internal(set) var failures: Int8 = 0
    /// The court that ruled in place of the meeting; nil where none did, or the entry did not say.
    public internal(set) var rulingCourt: ActorID?
    /// Whether a ruling of the court replaces the vote.
    public internal(set) var isRuled = false
    /// The court asked to review; nil where nobody asked, or the entry did not say.
    public internal(set) var reviewCourt: ActorID?
    /// Why revocation was asked for; nil where nobody asked, or the entry did not say.
    public internal(set) var revocationGround: RevocationGround?

    /// Before the item is tabled.
    public init() {}

    public static let name = Term("creditors-resolution", "债权人会议决议", "creditors’ resolution")
    public static let initial = Phase.untabled
    public static let finals: EnumSet<Phase> = [.resRevoked, .resSettled, .resLapsed]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .table: tableRule
        case .vote: Self.vote(from: .resPending, to: .resPassed)
        case .secondVotePasses: Self.vote(from: .resSecondVote, to: .resPassed)
        case .voteFails: Self.failing(from: .resPending, to: .resFailed)
        case .secondVoteFails: Self.failing(from: .resSecondVote, to: nil)
        case .takeEffect:
            Rule(
                [.resPassed], to: .resEffective, by: [.system, .chair], emits: [.bindAll], .bankruptcy(64, 3))
        case .tellResult:
            Rule(
                [
                    .resPassed, .resFailed, .resSecondVote, .resEffective, .resRevocationSought, .resRuledByCourt,
                    .resReconsidering,
                ], to: nil, by: [.administrator],
                needs: [.isRemote], expects: [.toldInTime], starts: [.revocation], stops: [.remoteResult],
                .bankruptcyInterpretation3(11, 1), .bankruptcyInterpretation3(12))
        case .voteAgain: Rule([.resFailed], to: .resSecondVote, by: [.chair, .court], .bankruptcy(65, 2))
        case .ruleAfterFailure, .ruleAfterTwoVotes, .rulingTakesEffect: Self.ruling(kind)
        case .reconsider, .decideReconsideration, .changeOnReconsideration: Self.review(kind)
        case .seekRevocation, .revoke, .dismissRevocation: Self.revocation(kind)
        case .settle:
            Rule(
                [.resEffective], to: .resSettled, by: [.system], needs: [.timesOver], .bankruptcy(64, 2),
                .bankruptcy(66))
        case .lapse:
            Rule(
                [.resPending, .resFailed, .resSecondVote], to: .resLapsed, by: [.chair, .court], evidence: .convention)
        }
    }

    private static let tableRule = Rule<Self>(
        [.untabled], to: .resPending, by: [.chair, .administrator, .creditorsCommittee, .court],
        expects: [.votedByMeeting], .bankruptcy(61, 1))

    private static func vote(from: Phase, to: Phase) -> Rule<Self> {
        Rule(
            [from], to: to, by: [.creditorsMeeting], needs: [.votedByMeeting, .testsNotFailed],
            expects: [.tallyKnown, .baseIsTotal], starts: [.remoteResult, .revocation], emits: [.tellResult],
            issues: [.ballot, .resolution], .bankruptcy(64, 1), .bankruptcy(97), .bankruptcyInterpretation3(11, 1))
    }

    private static func failing(from: Phase, to: Phase?) -> Rule<Self> {
        Rule(
            [from], to: to, by: [.creditorsMeeting], needs: [.votedByMeeting, .testsNotPassed],
            expects: [.tallyKnown, .baseIsTotal], starts: [.remoteResult], emits: [.tellResult], issues: [.ballot],
            .bankruptcy(64, 1), .bankruptcy(97), .bankruptcyInterpretation3(11, 1))
    }

    private static func ruling(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .rulingTakesEffect {
            return Rule(
                [.resRuledByCourt], to: .resEffective, by: [.system, .court], emits: [.bindAll], .bankruptcy(65),
                .bankruptcy(66))
        }
        return kind == .ruleAfterFailure
            ? Rule(
                [.resFailed, .resSecondVote], to: .resRuledByCourt, by: [.court], needs: [.rulingAfterOneVote],
                starts: [.review], issues: [.ruling], .bankruptcy(65, 1))
            : Rule(
                [.resSecondVote], to: .resRuledByCourt, by: [.court], needs: [.rulingAfterTwoVotes],
                starts: [.review], issues: [.ruling], .bankruptcy(65, 2))
    }

    private static func review(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .reconsider {
            return Rule(
                [.resRuledByCourt, .resEffective, .resReconsidering], to: .resReconsidering, by: [.creditor],
                needs: [.ruledByCourt, .reviewInTime, .reviewQualified], expects: [.sameCourt], emits: [.carryOut],
                issues: [.reviewApplication], .bankruptcy(66))
        }
        return kind == .decideReconsideration
            ? Rule(
                [.resReconsidering], to: .resEffective, by: [.court], expects: [.sameCourt], issues: [.reviewDecision],
                .bankruptcy(66))
            : Rule(
                [.resReconsidering], to: .resRevoked, by: [.court], expects: [.sameCourt], issues: [.reviewDecision],
                .bankruptcy(66))
    }

    private static func revocation(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .seekRevocation {
            return Rule(
                [.resPassed, .resEffective, .resRevocationSought], to: .resRevocationSought, by: [.creditor],
                needs: [.adoptedByMeeting, .revocationInTime], expects: [.revocationGround, .harmed],
                issues: [.revocationApplication], .bankruptcy(64, 2), .bankruptcyInterpretation3(12))
        }
        return kind == .revoke
            ? Rule(
                [.resRevocationSought], to: .resRevoked, by: [.court], expects: [.revocationGround],
                emits: [.decideAnew], issues: [.revocationRuling], .bankruptcy(64, 2), .bankruptcyInterpretation3(12))
            : Rule([.resRevocationSought], to: .resEffective, by: [.court], .bankruptcy(64, 2))
    }

    /// A remote vote's result is told, and the time for revocation runs from the first telling; otherwise it
    /// runs from the vote.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let isVote: EnumSet<Act.Kind> = [.vote, .voteFails, .secondVotePasses, .secondVoteFails]
        if isVote.contains(kind) {
            return Self.table[kind].without(starting: matter?.isRemote == true ? [.revocation] : [.remoteResult])
        }
        let isClosed = !isAdopted || standing.clocks[.revocation] != nil
        return kind == .tellResult && isClosed ? Self.table[kind].without(starting: [.revocation]) : Self.table[kind]
    }

    /// Whether the meeting itself adopted it.
    var isAdopted: Bool { phase != .resFailed && phase != .resSecondVote && !isRuled }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .remoteResult: [.remoteVoteResult]
        case .revocation: [.resolutionRevocation]
        case .review: [.rulingReconsideration]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .untabled, .resFailed: .chair
        case .resPending, .resSecondVote: .creditorsMeeting
        case .resPassed, .resEffective: .system
        case .resRuledByCourt: .system
        case .resReconsidering, .resRevocationSought: .court
        case .resRevoked, .resSettled, .resLapsed: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .table(let it): matter = it
        case .vote(let it), .secondVotePasses(let it): tally = it.tally
        case .voteFails(let it), .secondVoteFails(let it):
            tally = it.tally
            failures = min(failures &+ 1, 2)
        case .ruleAfterFailure, .ruleAfterTwoVotes:
            isRuled = true
            rulingCourt = occasion.actor.id
        case .reconsider(let it): reviewCourt = it.court
        case .seekRevocation(let it): revocationGround = it.ground
        case .takeEffect, .tellResult, .voteAgain, .rulingTakesEffect, .decideReconsideration,
            .changeOnReconsideration, .revoke, .dismissRevocation, .settle, .lapse:
            break
        }
    }
}
