extension HeadAttendance {
    private static let organ: EnumSet<AdministrativeRole> = [.agency, .defendant, .thirdParty]
    private static let bench: EnumSet<AdministrativeRole> = [.court, .panel]
    private static let present: EnumSet<AdministrativeRole> = [.agencyHead, .court, .panel]

    /// The rows up to the hearing. 负责人出庭规定 arts. 2–6, 8–10.
    static func preparing(_ kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .notifyDuty:
            Rule(
                [.unopened], to: .dutyNotified, by: bench, expects: [.toldWithComplaint], issues: [.dutyNotice],
                .headAttendance(5, 1), .administrativeProcedure(3, 3))
        case .serveNotice:
            Rule(
                [.dutyNotified], to: .noticeServed, by: bench, expects: [.noticeInTime, .noticeFullDays, .warned],
                issues: [.attendanceNotice], .headAttendance(4), .headAttendance(5, 2))
        case .designate:
            Rule(
                [.dutyNotified, .noticeServed], to: .headDesignated, by: organ, needs: [.ownOrgan, .eligibleHead],
                .headAttendance(2), .administrativeProcedureInterpretation(128, 1))
        case .replaceHead:
            Rule(
                [.headDesignated, .identityFiled], to: .headDesignated, by: organ, needs: [.ownOrgan, .eligibleHead],
                expects: [.beforeHearing, .hearingUndisturbed], .headAttendance(5, 3))
        case .fileIdentity:
            Rule(
                [.headDesignated], to: .identityFiled, by: organ, needs: [.ownOrgan],
                expects: [.beforeHearing, .identityComplete], issues: [.identityProof], .headAttendance(6, 1),
                .administrativeProcedureInterpretation(131))
        case .questionIdentity:
            Rule(
                [.identityFiled], to: .identityDefective, by: bench, emits: [.tellToCorrect], .headAttendance(6, 2))
        case .correctIdentity:
            Rule(
                [.identityDefective], to: .identityFiled, by: organ, needs: [.ownOrgan, .identityComplete],
                expects: [.beforeHearing], issues: [.identityProof], .headAttendance(6, 2))
        case .deemAbsent:
            Rule(
                [.identityFiled, .identityDefective], to: .nobody, by: bench, needs: [.identityLacking],
                expects: [.noticedWhereMust], emits: [.countAbsent, .giveAdvice, .recordInJudgment],
                issues: [.hearingRecord], .headAttendance(6, 2))
        case .deemSubstituted:
            Rule(
                [.identityFiled, .identityDefective], to: .substituted, by: bench, needs: [.identityLacking],
                expects: [.noticedWhereMust], emits: [.countAbsent, .giveAdvice, .recordInJudgment],
                issues: [.hearingRecord], .headAttendance(6, 2))
        case .fileExcuse:
            Rule(
                called, to: .excuseFiled, by: organ, needs: [.ownOrgan], expects: [.excuseSealed, .excuseProven],
                issues: [.excuse], .headAttendance(8), .headAttendance(9, 1))
        case .reviewExcuse: Rule([.excuseFiled], to: .excuseAccepted, by: bench, .headAttendance(9, 2))
        case .rejectExcuse: Rule([.excuseFiled], to: .excuseRejected, by: bench, .headAttendance(9, 2))
        case .postpone:
            Rule(
                [.excuseAccepted], to: .postponed, by: bench, emits: [.fixNewHearing], .headAttendance(9, 3))
        case .sendStaff:
            Rule(
                [.excuseAccepted], to: .substituted, by: organ.union(bench), needs: [.ownOrgan],
                expects: [.noticedWhereMust, .correspondingStaff, .sealedAuthorisation], issues: [.authorisation],
                .administrativeProcedure(3, 3), .headAttendance(10),
                .administrativeProcedureInterpretation(128, 2), .administrativeProcedureInterpretation(131, 2))
        case .attend, .speak, .leave, .refuseExplain, .absent, .sendLawyerOnly, .staffWithoutExcuse,
            .absentAfterRejection, .lawyerAfterRejection, .attendAfterRejection, .afterPostponement,
            .attendAfterPostponement, .staffAfterPostponement, .absentAfterPostponement, .callAgain, .dropCall,
            .holdLaterHearing, .giveAdvice, .recordInJudgment, .noHearing, .objectToAbsence, .plaintiffStaysAway,
            .plaintiffStaysSilent:
            appearing(kind)
        }
    }

    /// The rows of the hearing and after. 负责人出庭规定 arts. 7, 9, 11–13.
    static func appearing(_ kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .attend:
            Rule(
                [.identityFiled], to: .attended, by: present, needs: [.eligibleHead, .identityComplete],
                expects: [.noticedWhereMust], issues: [.hearingRecord], .headAttendance(7, 1), .headAttendance(6, 2))
        case .speak:
            Rule(
                [.attended], to: .attendedAndSpoke, by: present, issues: [.hearingRecord], .headAttendance(11, 3))
        case .leave:
            Rule(
                [.attended, .attendedAndSpoke], to: .leftWithoutLeave, by: present,
                emits: [.giveAdvice, .recordInJudgment], issues: [.hearingRecord], .headAttendance(12, 1, item: 4))
        case .refuseExplain:
            Rule(
                [.attended, .attendedAndSpoke], to: .refusedToExplain, by: present,
                emits: [.giveAdvice, .recordInJudgment], issues: [.hearingRecord], .headAttendance(12, 1, item: 5))
        case .absent:
            Rule(
                called.union([.excuseAccepted]), to: .nobody, by: bench, expects: [.noticedWhereMust],
                emits: [.countAbsent, .giveAdvice, .recordInJudgment], issues: [.hearingRecord],
                .headAttendance(12, 1, item: 3), .administrativeProcedureInterpretation(132))
        case .sendLawyerOnly:
            Rule(
                called.union([.excuseAccepted, .postponed]), to: .lawyerOnly, by: bench,
                expects: [.noticedWhereMust, .officialPresent],
                emits: [.countAbsent, .giveAdvice, .recordInJudgment], issues: [.hearingRecord],
                .administrativeProcedureInterpretation(128, 2), .headAttendance(12, 1, item: 3))
        case .staffWithoutExcuse:
            Rule(
                called.union([.excuseRejected]), to: .substituted, by: bench,
                expects: [.noticedWhereMust, .correspondingStaff, .sealedAuthorisation],
                emits: [.countAbsent, .giveAdvice, .recordInJudgment], issues: [.hearingRecord],
                .headAttendance(12, 1, item: 1))
        case .absentAfterRejection:
            Rule(
                [.excuseRejected], to: .nobody, by: bench, expects: [.noticedWhereMust],
                emits: [.countAbsent, .giveAdvice, .recordInJudgment], issues: [.hearingRecord],
                .headAttendance(12, 1, item: 1), .headAttendance(12, 1, item: 3))
        case .lawyerAfterRejection:
            Rule(
                [.excuseRejected], to: .lawyerOnly, by: bench, expects: [.noticedWhereMust, .officialPresent],
                emits: [.countAbsent, .giveAdvice, .recordInJudgment], issues: [.hearingRecord],
                .headAttendance(12, 1, item: 1), .headAttendance(12, 1, item: 3))
        case .attendAfterRejection:
            Rule(
                [.excuseAccepted, .excuseRejected], to: .attended, by: present,
                needs: [.eligibleHead, .identityComplete],
                expects: [.noticedWhereMust], issues: [.hearingRecord], .headAttendance(9), .headAttendance(6, 2))
        case .afterPostponement:
            Rule(
                [.postponed], to: .noticeServed, by: bench, expects: [.noticeInTime, .noticeFullDays, .warned],
                issues: [.attendanceNotice], .headAttendance(9, 3), .headAttendance(5, 2))
        case .attendAfterPostponement:
            Rule(
                [.postponed], to: .attended, by: present, needs: [.eligibleHead, .identityComplete],
                expects: [.noticedWhereMust], issues: [.hearingRecord], .headAttendance(9, 3))
        case .staffAfterPostponement:
            Rule(
                [.postponed], to: .substituted, by: bench,
                expects: [.noticedWhereMust, .correspondingStaff, .sealedAuthorisation],
                emits: [.countAbsent, .giveAdvice, .recordInJudgment], issues: [.hearingRecord],
                .headAttendance(12, 1, item: 2))
        case .absentAfterPostponement:
            Rule(
                [.postponed], to: .nobody, by: bench, expects: [.noticedWhereMust],
                emits: [.countAbsent, .giveAdvice, .recordInJudgment], issues: [.hearingRecord],
                .headAttendance(12, 1, item: 2), .headAttendance(12, 1, item: 3))
        case .callAgain:
            Rule(
                outcomes.subtracting([.notApplicable]), to: .noticeServed, by: bench,
                expects: [.noticeInTime, .noticeFullDays, .warned], issues: [.attendanceNotice],
                .headAttendance(7, 1))
        case .dropCall:
            Rule(waiting, to: .noticeServed, by: bench, needs: [.calledAgain], .headAttendance(7, 1))
        case .holdLaterHearing:
            Rule([.attended, .attendedAndSpoke], to: nil, by: bench, issues: [.hearingRecord], .headAttendance(7, 1))
        case .giveAdvice:
            Rule(
                outcomes.union([.noticeServed]), to: nil, by: bench, needs: [.faultFound], issues: [.adviceLetter],
                .headAttendance(12, 1))
        case .recordInJudgment:
            Rule(
                outcomes.union([.noticeServed]), to: nil, by: bench, needs: [.outcomeKnown],
                expects: [.absenceRecorded, .adviceGiven], issues: [.judgment], .headAttendance(12, 2),
                .administrativeProcedureInterpretation(129, 2))
        case .noHearing:
            Rule(
                waiting, to: .notApplicable, by: bench, needs: [.noHearingYet], .administrativeProcedure(86),
                .headAttendance(7))
        case .objectToAbsence:
            Rule(
                outcomes, to: nil, by: [.plaintiff, .party], expects: [.headAbsent], issues: [.hearingRecord],
                .headAttendance(13))
        case .plaintiffStaysAway:
            Rule(
                outcomes, to: nil, by: [.plaintiff, .court, .panel], needs: [.headAbsent], emits: [.treatAsWithdrawn],
                issues: [.hearingRecord], .headAttendance(13))
        case .plaintiffStaysSilent:
            Rule(
                outcomes, to: nil, by: [.plaintiff, .court, .panel], needs: [.headAbsent], emits: [.deemWaived],
                issues: [.hearingRecord], .headAttendance(13))
        case .notifyDuty, .serveNotice, .designate, .replaceHead, .fileIdentity, .questionIdentity, .correctIdentity,
            .deemAbsent, .deemSubstituted, .fileExcuse, .reviewExcuse, .rejectExcuse, .postpone, .sendStaff:
            preparing(kind)
        }
    }
}
