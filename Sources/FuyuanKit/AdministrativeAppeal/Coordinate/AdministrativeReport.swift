/// A report that the law has one body send to another in administrative disputes.
@nonexhaustive
public enum AdministrativeReport: UInt8, Vocabulary, WireValue {
    /// Report on judicial advice.
    case adviceToCongress
    /// Report on attendance.
    case attendanceToCongress
    /// Yearly report on petitions.
    case petitionYearly
    /// Analysis of reconsideration.
    case reconsiderationAnalysis
    /// Filing of major decisions.
    case majorDecisionFiling
    /// Copy of effective decisions.
    case decisionCopy
    /// Report on the correction.
    case correctionReport

    public static let wireIndex = VocabularyIndex<AdministrativeReport>()

    public var term: Term {
        switch self {
        case .adviceToCongress: Term("advice-to-congress", "司法建议工作报告", "report on judicial advice")
        case .attendanceToCongress: Term("attendance-to-congress", "负责人出庭情况报告", "report on attendance")
        case .petitionYearly: Term("petition-yearly", "信访年度报告", "yearly report on petitions")
        case .reconsiderationAnalysis: Term("reconsideration-analysis", "复议工作分析", "analysis of reconsideration")
        case .majorDecisionFiling: Term("major-decision-filing", "重大复议决定备案", "filing of major decisions")
        case .decisionCopy: Term("decision-copy", "生效复议决定抄告", "copy of effective decisions")
        case .correctionReport: Term("correction-report", "纠正情况报告", "report on the correction")
        }
    }

    /// Who sends it.
    public var sender: AdministrativeRole {
        switch self {
        case .adviceToCongress: .court
        case .attendanceToCongress: .court
        case .petitionYearly: .petitionOffice
        case .reconsiderationAnalysis: .reconsiderationBody
        case .majorDecisionFiling: .reconsiderationOrgan
        case .decisionCopy: .reconsiderationOrgan
        case .correctionReport: .agency
        }
    }

    /// Who receives it.
    public var receiver: AdministrativeRole {
        switch self {
        case .adviceToCongress: .congress
        case .attendanceToCongress: .congress
        case .petitionYearly: .petitionOffice
        case .reconsiderationAnalysis: .government
        case .majorDecisionFiling: .upperOrgan
        case .decisionCopy: .upperOrgan
        case .correctionReport: .reconsiderationOrgan
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .adviceToCongress: Basis(.judicialAdvice(11))
        case .attendanceToCongress: Basis(.headAttendance(14))
        case .petitionYearly: Basis(.petitions(41))
        case .reconsiderationAnalysis: Basis(.reconsiderationRegulation(58))
        case .majorDecisionFiling: Basis(.reconsiderationRegulation(59))
        case .decisionCopy: Basis(.reconsideration(79, 2))
        case .correctionReport: Basis(.reconsideration(76))
        }
    }

    /// What is reported.
    public var text: Bilingual {
        switch self {
        case .adviceToCongress: Bilingual("可以将司法建议工作情况向人大报告", "its work of judicial advice")
        case .attendanceToCongress: Bilingual("可以将负责人出庭情况向人大报告", "attendance of heads of organs")
        case .petitionYearly: Bilingual("向上一级信访工作部门报告年度情况", "the year’s petitions, to the upper office")
        case .reconsiderationAnalysis: Bilingual("定期向本级人民政府提交分析报告", "regular analysis to its government")
        case .majorDecisionFiling: Bilingual("将重大复议决定报上级复议机关备案", "major decisions, to the upper organ")
        case .decisionCopy: Bilingual("将对工作部门的生效决定抄告其上一级主管部门", "decisions against a department, to its superior")
        case .correctionReport: Bilingual("六十日内报送纠正情况", "correction reported within 60 days")
        }
    }

    /// The duty to send it, from a day on.
    public func duty(since day: CivilDate, in law: LegalContext) -> Duty {
        Duty(
            "administrative-report/\(term.wire)", text, owedBy: sender.term, to: receiver.term, since: day,
            within: self == .correctionReport ? .opinionReport : nil, in: law, basis)
    }
}
