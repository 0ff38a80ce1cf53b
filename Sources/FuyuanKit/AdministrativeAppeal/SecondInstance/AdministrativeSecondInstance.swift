/// 行政二审: an appeal against a judgment or ruling of first instance.
///
/// From the petition to the final decision. The whole decision below and the act sued on are reviewed; a hearing is the
/// rule, and a case decided on paper does not count among the cases the head of the organ should have attended.
/// Sources: 行政诉讼法 arts. 85–89; 行诉法解释 arts. 50, 61, 107–109, 123; 行政撤诉规定 art. 8; 审限规定 arts. 6, 8.
public struct AdministrativeSecondInstance: CaseMachine {
    /// Who acts in administrative disputes.
    public typealias Role = AdministrativeRole

    public var standing = Standing<AdministrativeSecondInstance>()
    /// The petition; nil before.
    public internal(set) var petition: AppealPetition?
    /// How many others appealed too and have not withdrawn.
    public internal(set) var otherAppeals = 0
    /// Whether an answer came; nil while neither an answer nor its lack is recorded.
    public internal(set) var isAnswered: Bool?
    /// What the panel found on reading the file; nil before.
    public internal(set) var reviewed: AppealReview?
    /// Whether a hearing was held.
    public internal(set) var wasHeard = false
    /// Whether the parties are in mediation.
    public internal(set) var isMediating = false
    /// The latest suspension; nil for none.
    public internal(set) var stay: AppealStay?
    /// The latest request to withdraw that was not refused; nil for none.
    public internal(set) var withdrawal: AppealWithdrawal?
    /// Whether only the compensation goes back to the court below.
    public internal(set) var isCompensationRemanded = false
    /// How the appeal was decided under 行政诉讼法 art. 89(1); nil where it was not, or ended otherwise.
    public internal(set) var result: AppealResult?

    /// Before an appeal.
    public init() {}

    public static let name = Term("administrative-second-instance", "行政二审", "administrative second instance")
    public static let initial = Phase.unappealed
    public static let finals: EnumSet<Phase> = [
        .affirmed, .dismissedSuit, .revised, .remanded, .orderedToDocket, .appealWithdrawn, .appealDeemedWithdrawn,
        .mediationEffective, .abated,
    ]
    public static let table = makeTable()

    static let parties: EnumSet<AdministrativeRole> = [
        .plaintiff, .defendant, .thirdParty, .appellant, .party, .procuratorate,
    ]
    static let courtBelow: EnumSet<AdministrativeRole> = [.court]
    static let courtAbove: EnumSet<AdministrativeRole> = [.higherCourt, .supremeCourt, .panel]
    static let beforeDocketing: EnumSet<Phase> = [.appealFiled, .appealCopiesServed, .fileTransmitted]
    static let open: EnumSet<Phase> = [.collegialReview, .inHearing]
    static let pending: EnumSet<Phase> = [.appealDocketed, .collegialReview, .inHearing, .suspended]
    static let onTime: EnumSet<Condition> = [.heardOrNothingNew, .inTrialTime]

    /// Whether the case was decided without a hearing: such a case is not among those the head of the organ should have
    /// attended, and drops out of the attendance rate. Nil while it is not decided.
    /// law: administrative.EC33
    public var isPaperReviewed: Bool? {
        switch phase {
        case .affirmed, .dismissedSuit, .revised, .remanded, .orderedToDocket: !wasHeard
        case .appealWithdrawn, .appealDeemedWithdrawn, .mediationEffective, .abated: wasHeard ? false : nil
        case .unappealed, .appealFiled, .appealCopiesServed, .fileTransmitted, .appealDocketed, .collegialReview,
            .inHearing, .suspended:
            nil
        }
    }

    /// Whether the case counts among the cases heard, of which the attendance rate is taken.
    public var countsForAttendance: Bool { wasHeard }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unappealed: .party
        case .appealFiled, .appealCopiesServed: .court
        case .fileTransmitted: .higherCourt
        case .appealDocketed, .collegialReview, .inHearing, .suspended: .panel
        case .affirmed, .dismissedSuit, .revised, .remanded, .orderedToDocket, .appealWithdrawn,
            .appealDeemedWithdrawn, .mediationEffective, .abated:
            nil
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .copies: [.administrativeAppealCopy]
        case .answer: [.administrativeAppealAnswer]
        case .answerCopies: [.administrativeAppealAnswerCopy]
        case .transmission: [.administrativeFileTransmission]
        case .docketing: [.administrativeSecondInstanceFiling]
        case .trial: [.administrativeTrialAppeal]
        case .stay: [.administrativeStayLapse]
        }
    }

    /// Ninety days of suspension end the suit only on the first three grounds.
    public func limit(of clock: Clock) -> TimeLimit? {
        clock == .stay && stay?.mayLapse == false ? nil : Self.table.limit(of: clock)
    }

    /// Times run from the day a paper was received, where that is recorded.
    public func anchor(
        of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        switch act {
        case .serveAppeal(let it), .transmitFile(let it): it.receivedOn ?? occasion.day
        case .noteNoAnswer: lastDay(of: .answer, in: occasion.law) ?? occasion.day
        case _: occasion.day
        }
    }
}
