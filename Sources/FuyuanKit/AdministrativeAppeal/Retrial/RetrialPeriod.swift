/// 申请再审期限: the last days to apply for retrial, as the texts count them.
///
/// Six months that nothing suspends, interrupts or extends. 行诉法解释 art. 110 and 行政再审立案规定 art. 12(1) count from
/// the day the decision took effect, art. 12(2) from its service: with an appeal period between them the two differ.
/// Where
/// only one is met the application is in time, with a warning. Grounds that run from knowing have their own last day.
public struct RetrialPeriod: Sendable, Hashable {
    /// The last day counted from effect; nil where that day is not known.
    /// law: administrative.L-F24
    public let fromEffect: CivilDate?
    /// The last day counted from service; nil where that day is not known.
    public let fromService: CivilDate?
    /// The last day counted from knowing: of one of the four grounds, or of the harm to an outsider; nil where it does
    /// not apply or that day is not known.
    /// law: administrative.L-F25
    public let fromKnowing: CivilDate?
    /// Whether only the day of knowing counts: an outsider applies.
    public let isOutsider: Bool
    /// Whether a day of knowing counts.
    public let countsKnowing: Bool
    /// The last day counted from knowing, were the evidence forged, which is not said; nil where it is, or plays no part.
    private let ifForged: CivilDate?
    /// Whether the main evidence is a ground and whether it is forged is not said.
    private let isForgeryUnknown: Bool
    /// How the last days come about.
    public let derivation: Derivation

    /// The last days of an application.
    public init(_ application: RetrialApplication, in law: LegalContext) {
        let limit: TimeLimit =
            application.isOutsider ? .outsiderRetrialApplication : .administrativeRetrialApplication
        isOutsider = application.isOutsider
        countsKnowing = application.isOutsider || application.runsFromKnowing
        fromEffect =
            application.isOutsider ? nil : application.target.effectiveOn.flatMap { limit.lastDay(from: $0, in: law) }
        fromService =
            application.isOutsider ? nil : application.target.servedOn.flatMap { limit.lastDay(from: $0, in: law) }
        let known = application.isOutsider ? application.harmKnownOn : application.knownOn
        fromKnowing = countsKnowing ? known.flatMap { limit.lastDay(from: $0, in: law) } : nil
        isForgeryUnknown = !countsKnowing && application.isForgeryUnknown
        ifForged = isForgeryUnknown ? known.flatMap { limit.lastDay(from: $0, in: law) } : nil
        var steps = Derivation()
        if let fromEffect {
            steps.add(
                "自裁判发生法律效力之日起", "counted from effect", result: fromEffect.description,
                Basis(.retrialFiling(12, 1), .administrativeProcedureInterpretation(110)))
        }
        if let fromService {
            steps.add(
                "自裁判文书送达之日起", "counted from service", result: fromService.description,
                Basis(.retrialFiling(12, 2)))
        }
        if let fromKnowing {
            steps.add(
                application.isOutsider ? "自知道或者应当知道权益受损害之日起" : "自知道或者应当知道再审事由之日起",
                application.isOutsider ? "counted from knowing of the harm" : "counted from knowing of the ground",
                result: fromKnowing.description,
                application.isOutsider
                    ? Basis(.administrativeProcedureInterpretation(30, 3))
                    : Basis(.administrativeProcedureInterpretation(110)))
        }
        derivation = steps
    }

    /// How an application of a day stands; nil where it cannot be told. Where the day of service is not recorded the
    /// day
    /// of effect decides; where the day of effect is not, an application late from service cannot be told to be late.
    /// law: administrative.EC18
    public func timeliness(on day: CivilDate) -> RetrialTimeliness? {
        if let fromKnowing, day <= fromKnowing { return .inTime }
        if countsKnowing, fromKnowing == nil, isOutsider { return nil }
        if isOutsider { return .late }
        switch (fromEffect.map { day <= $0 }, fromService.map { day <= $0 }) {
        case (true?, true?), (true?, nil), (nil, true?): return .inTime
        case (true?, false?): return .onlyFromEffect
        case (false?, true?): return .onlyFromService
        case (false?, false?), (false?, nil):
            if countsKnowing { return fromKnowing == nil ? nil : .late }
            return isForgeryUnknown && ifForged.map({ day <= $0 }) != false ? nil : .late
        case (nil, false?), (nil, nil): return nil
        }
    }

    /// Whether an application of a day is in time by at least one start; nil where it cannot be told.
    public func isInTime(on day: CivilDate) -> Bool? { timeliness(on: day).map { $0 != .late } }

    /// Whether an application of a day is in time by every start; nil where one of them is not known.
    public func isInTimeByEveryStart(on day: CivilDate) -> Bool? {
        guard let timeliness = timeliness(on: day) else { return nil }
        switch timeliness {
        case .onlyFromEffect, .onlyFromService, .late: return false
        case .inTime:
            if let fromKnowing, day <= fromKnowing { return true }
            return fromEffect == nil || fromService == nil ? nil : true
        }
    }

    /// What is wrong with the time: an error where late, a warning where only one start is met, a notice where it
    /// cannot
    /// be told.
    /// law: administrative.V-L27
    public func findings(on day: CivilDate) -> [Finding] {
        guard let timeliness = timeliness(on: day) else {
            return [finding(.notice, "申请再审期限的起算日不明，无从判断", "the day the six months run from is not known")]
        }
        return switch timeliness {
        case .inTime: []
        case .onlyFromEffect:
            [finding(.warning, "自生效之日起未逾期，自送达之日起已逾期", "in time counted from effect, late counted from service")]
        case .onlyFromService:
            [finding(.warning, "自送达之日起未逾期，自生效之日起已逾期", "in time counted from service, late counted from effect")]
        case .late:
            [
                finding(
                    .error, "超过六个月申请再审期限，该期限不适用中止、中断、延长",
                    "the six months are over; nothing suspends, interrupts or extends them")
            ]
        }
    }

    private func finding(_ severity: Severity, _ zh: String, _ en: String) -> Finding {
        Finding(
            "administrative.V-L27", severity, at: "target",
            Basis(.administrativeProcedureInterpretation(110), .retrialFiling(12)), zh, en)
    }
}
