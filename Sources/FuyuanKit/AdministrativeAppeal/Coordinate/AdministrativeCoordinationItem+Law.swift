extension AdministrativeCoordinationItem {
    /// How often a year, as a parameter of the place; nil where it is per case or standing.
    public var frequency: PolicyParameter? {
        switch self {
        case .leadingGroup, .jointConference: .jointConferencesPerYear
        case .judicialReviewReport, .lossAnalysis: .judicialReviewReportsPerYear
        case .courtObservation: .courtObservationsPerYear
        case .attendanceBulletin: .attendanceBulletinsPerYear
        case .consultation, .resolutionCommittee, .resolutionCentre, .resolutionProcess, .pretrialReconciliation,
            .reconsiderationMainChannel, .trialDataPush, .jointResearch, .attendanceTarget, .responseTraining,
            .doubleReporting, .judicialAdvice, .adviceInAssessment, .organDebtorNotice, .governmentExecution,
            .reviewCommunication, .petitionDiversion, .majorCaseCoordination, .concentratedJurisdiction, .demonstration,
            .procuratorialSupport, .sharedPlatform, .accountability, .legalReview:
            nil
        }
    }

    /// The time limit that bears on it; nil where the law sets none.
    public var limit: TimeLimit? {
        switch self {
        case .judicialAdvice: .judicialAdviceReply
        case .petitionDiversion: .petitionRegistration
        case .leadingGroup, .jointConference, .consultation, .resolutionCommittee, .resolutionCentre,
            .resolutionProcess, .pretrialReconciliation, .reconsiderationMainChannel, .trialDataPush,
            .judicialReviewReport, .lossAnalysis, .jointResearch, .courtObservation, .attendanceBulletin,
            .attendanceTarget, .responseTraining, .doubleReporting, .adviceInAssessment, .organDebtorNotice,
            .governmentExecution, .reviewCommunication, .majorCaseCoordination, .concentratedJurisdiction,
            .demonstration, .procuratorialSupport, .sharedPlatform, .accountability, .legalReview:
            nil
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .leadingGroup: Basis(Citation("HS24"), Citation("JZ22"))
        case .jointConference: Basis(Citation("TH"), Citation("HS24"), Citation("QHD21"))
        case .consultation: Basis(Citation("HS24"))
        case .resolutionCommittee: Basis(Citation("QHD21"))
        case .resolutionCentre: Basis(Citation("QHD21"), Citation("JZ22"))
        case .resolutionProcess: Basis(Citation("QHD21"))
        case .pretrialReconciliation: Basis(Citation("YT21"))
        case .reconsiderationMainChannel:
            Basis(.reconsideration(1), .reconsideration(79), Citation("HS24", 1), Citation("QHD21"))
        case .trialDataPush: Basis(Citation("HS24", 3))
        case .judicialReviewReport: Basis(Citation("HS24", 3), Citation("YT21"), .headAttendance(14))
        case .lossAnalysis: Basis(Citation("HS24", 3))
        case .jointResearch: Basis(Citation("HS24", 3))
        case .courtObservation: Basis(Citation("HS24", 3), Citation("QHD21"), Citation("YT21"))
        case .attendanceBulletin: Basis(.headAttendance(14), Citation("QHD21"))
        case .attendanceTarget: Basis(Citation("QHD21"), Citation("JZ22"), Citation("HS24", 2), Citation("YT21"))
        case .responseTraining: Basis(Citation("HS24", 2), Citation("RSP16"))
        case .doubleReporting: Basis(Citation("QHD21"))
        case .judicialAdvice: Basis(.judicialAdvice(8), .administrativeProcedureInterpretation(149))
        case .adviceInAssessment: Basis(.judicialAdvice(8), Citation("HS24"), Citation("QHD21"))
        case .organDebtorNotice: Basis(Citation("HS24", 11))
        case .governmentExecution: Basis(.expropriationEnforcement(9), Citation("HS24", 12))
        case .reviewCommunication: Basis(Citation("HS24", 12))
        case .petitionDiversion: Basis(.petitions(28), .petitions(31), .petitions(37), Citation("HS24", 15))
        case .majorCaseCoordination: Basis(Citation("HS24", 1), Citation("JZ22"))
        case .concentratedJurisdiction: Basis(.administrativeProcedure(18, 2), Citation("YT21"))
        case .demonstration: Basis(Citation("JZ22"), Citation("YT21"))
        case .procuratorialSupport: Basis(Citation("TH"))
        case .sharedPlatform: Basis(Citation("JZ22"), Citation("QHD21"))
        case .accountability: Basis(Citation("QHD21"))
        case .legalReview: Basis(Citation("MAJ19"), Citation("HS24", 1), Citation("QHD21"))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .leadingGroup, .jointConference, .consultation, .resolutionCommittee, .resolutionCentre,
            .resolutionProcess, .pretrialReconciliation, .trialDataPush, .judicialReviewReport, .lossAnalysis,
            .jointResearch, .courtObservation, .attendanceBulletin, .attendanceTarget, .doubleReporting,
            .adviceInAssessment, .organDebtorNotice, .reviewCommunication, .majorCaseCoordination, .demonstration,
            .procuratorialSupport, .sharedPlatform, .accountability, .legalReview:
            .local
        case .reconsiderationMainChannel, .judicialAdvice, .governmentExecution, .petitionDiversion,
            .concentratedJurisdiction:
            .statute
        case .responseTraining: .memory
        }
    }

    /// What the giver owes the receiver under this item from a day on.
    ///
    /// Of judicial advice it is the reply that has a time: the unit advised owes it to the court, from receipt.
    public func duty(since day: CivilDate, lastDay: CivilDate? = nil, in law: LegalContext) -> Duty {
        let isReply = self == .judicialAdvice
        return Duty(
            "administrative-coordination/\(term.wire)",
            isReply ? Bilingual("收到司法建议书后按期书面答复", "reply to the advice in writing and in time") : text,
            owedBy: (isReply ? receiver : giver).term, to: (isReply ? giver : receiver).term, since: day,
            within: lastDay == nil ? limit : nil, lastDay: lastDay, in: law, basis, evidence: evidence)
    }
}
