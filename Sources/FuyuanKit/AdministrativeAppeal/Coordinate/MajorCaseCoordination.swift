/// 重大案件协调: the opening of coordination over a major administrative case.
///
/// Any trigger opens it; without one a reason must be written.
public struct MajorCaseCoordination: Sendable, Hashable {
    /// The case.
    public let caseNumber: CaseNumber
    /// What makes it major; empty where it was opened by hand.
    public let triggers: EnumSet<MajorCaseTrigger>
    /// Why it was opened without a trigger; nil where there is one.
    public let reason: String?
    /// The day.
    public let openedOn: CivilDate

    /// Why a coordination cannot be opened.
    public enum Problem: Error, Sendable, Hashable {
        /// There is neither a trigger nor a reason.
        case reasonMissing

        /// What to say.
        public var text: Bilingual {
            switch self {
            case .reasonMissing: Bilingual("没有触发情形的，应当写明启动理由", "without a trigger a reason must be written")
            }
        }
    }

    /// Opens the coordination of a case; throws where there is neither a trigger nor a reason.
    public init(
        of caseNumber: CaseNumber, triggers: EnumSet<MajorCaseTrigger>, reason: String? = nil, on day: CivilDate
    ) throws(Problem) {
        let reason = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        if triggers.isEmpty, reason == nil { throw .reasonMissing }
        self.caseNumber = caseNumber
        self.triggers = triggers
        self.reason = reason
        openedOn = day
    }

    /// What the court owes the government from that day.
    public func duty(in law: LegalContext) -> Duty {
        AdministrativeCoordinationItem.majorCaseCoordination.duty(since: openedOn, in: law)
    }
}
