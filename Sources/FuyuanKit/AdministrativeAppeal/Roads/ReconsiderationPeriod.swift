/// The period to apply for reconsideration of one act (申请行政复议期限): from which day it runs, when it ends, and which
/// longest time cuts it off.
public struct ReconsiderationPeriod: Sendable, Hashable {
    /// The text of 行政复议法 that governs: that in force on the day of the application.
    @nonexhaustive
    public enum Text: UInt8, Vocabulary, WireValue {
        /// 行政复议法（2017修正）, until 2023-12-31.
        case text2017
        /// 行政复议法（2023修订）, from 2024-01-01.
        case text2023

        public var term: Term {
            switch self {
            case .text2017: Term("text-2017", "行政复议法（2017修正）", "Reconsideration Law (2017 text)")
            case .text2023: Term("text-2023", "行政复议法（2023修订）", "Reconsideration Law (2023 revision)")
            }
        }

        /// The text that governs an application of a day.
        public static func governing(_ day: CivilDate) -> Text {
            guard let since = TimeLimit.reconsiderationApplication.since else { return .text2023 }
            return day < since ? .text2017 : .text2023
        }

        /// The day that chooses the editions of the limits: `start`, brought into the time of the text.
        func governingDay(_ start: CivilDate) -> CivilDate {
            guard let since = TimeLimit.reconsiderationApplication.since, let before = since.adding(days: -1) else {
                return start
            }
            switch self {
            case .text2017: return Swift.min(start, before)
            case .text2023: return Swift.max(start, since)
            }
        }
    }

    /// The act.
    public let act: AdministrativeAct
    /// The text that governs.
    public let text: Text
    /// The day the period runs from; nil where it has not begun.
    public let start: CivilDate?
    /// Whether right, organ and period count as told.
    public let isTold: Bool
    /// The first day an application may be made over inaction, once the organ’s time to act is over; nil where it may be
    /// made at once.
    public let firstDay: CivilDate?
    /// The period and the longest times on it.
    public let deadline: CappedDeadline
    /// What is open to argument about it.
    public let notes: [Finding]
    /// The steps.
    public let derivation: Derivation

    /// The period of an act.
    ///
    /// - Parameters:
    ///   - act: the act.
    ///   - application: the day of the application, which chooses the text; the day of the postmark where it was posted.
    ///     Where not given, the text under which the last day falls.
    ///   - override: the text, where it is to be another.
    ///   - spans: days lost to an obstacle; the period goes on when it is gone (行政复议法 art. 20(2)).
    ///   - law: the law in hand.
    public init(
        _ act: AdministrativeAct, applyingOn application: CivilDate? = nil, text override: Text? = nil,
        excluding spans: [ExcludedSpan] = [], in law: LegalContext
    ) {
        if let text = override ?? application.map({ Text.governing($0) }) {
            self.init(act, text, spans, law)
            return
        }
        // An application is in time if it is under the text of its own day: the later text is tried first, and the
        // earlier one holds where the later leaves no day for an act known before it.
        let present = ReconsiderationPeriod(act, .text2023, spans, law)
        guard let last = present.deadline.endDay, Text.governing(last) == .text2017,
            let known = act.legalDay,
            Text.governing(known) == .text2017
                && Text.governing(act.notice.start ?? act.contentKnownOn ?? known) == .text2017
        else {
            self = present
            return
        }
        self.init(act, .text2017, spans, law)
    }

    private init(_ act: AdministrativeAct, _ text: Text, _ spans: [ExcludedSpan], _ law: LegalContext) {
        var tale = ReconsiderationTale(act, text, spans, law)
        tale.tell()
        self.act = act
        self.text = text
        start = tale.start
        isTold = tale.isTold
        firstDay = tale.firstDay
        deadline = tale.deadline
        notes = tale.notes
        derivation = tale.derivation
    }

    /// The last day; nil where the period has not begun, or where it cannot be told.
    public var lastDay: CivilDate? { deadline.lastDay }

    /// Whether an application is in time; nil where it cannot be told. Posting before the end is enough: the postmark
    /// counts.
    // law: administrative.V-R02
    public func isMet(by application: Submission) -> Bool? { deadline.isMet(by: application) }

    /// What is wrong with an application of a day: late, too early, or under the other text.
    // law: administrative.V-R02
    public func findings(of application: Submission) -> [Finding] {
        var findings: [Finding] = []
        if Text.governing(application.day) != text {
            findings.append(
                Finding(
                    "administrative.V-R01", .warning, at: "application", Basis(.reconsideration(90)),
                    "申请日为\(application.day)，应适用\(Text.governing(application.day).term.zh)",
                    "The application is of \(application.day): \(Text.governing(application.day).term.en) governs"))
        }
        if isMet(by: application) == false, let last = deadline.lastDay {
            findings.append(
                Finding(
                    "administrative.V-R02", .error, at: "application", deadline.basis,
                    "申请行政复议期限于\(last)届满，\(application.day)提出的申请已经超过期限，不予受理",
                    "The period to apply ended on \(last): an application of \(application.day) is out of time and is not accepted"
                ))
        }
        if let firstDay, application.day < firstDay {
            findings.append(
                Finding(
                    "administrative.reconsiderationPremature", .error, at: "application",
                    Basis(.reconsiderationRegulation(16, 1)), "行政机关的履行期限尚未届满，\(firstDay)起方可申请行政复议",
                    "The organ’s time to act is not over: reconsideration may be sought from \(firstDay)"))
        }
        return findings
    }
}
