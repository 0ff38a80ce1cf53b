extension HeadAttendance {
    /// law: administrative.V-H01
    /// law: administrative.V-H02
    /// law: administrative.V-H05
    /// law: administrative.V-H06
    /// law: administrative.V-H08
    /// law: administrative.V-H09
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .ownOrgan: Ground(.headAttendance(2), cure: "由被诉行政机关办理", "let the defendant itself act")
        case .toldWithComplaint:
            Ground(
                rule: "administrative.V-H01", .headAttendance(5, 1), cure: "在权利义务告知书中告知",
                "tell it in the notice of rights and duties")
        case .noticeInTime:
            Ground(
                rule: "administrative.V-H02", .headAttendance(5, 2), cure: "另定开庭日期", "fix another day")
        case .noticeFullDays:
            Ground(
                rule: "administrative.V-H02", .headAttendance(5, 2), cure: "开庭前留足三日",
                "leave three full days before the hearing")
        case .warned: Ground(.headAttendance(5, 2), cure: "告知不出庭的法律后果", "warn of what follows from absence")
        case .noticedWhereMust:
            Ground(rule: "administrative.V-H07", .headAttendance(4, 1), curedBy: .serveNotice)
        case .eligibleHead:
            Ground(
                rule: "administrative.V-H03", .headAttendance(2), .headAttendance(1, 2),
                cure: "由本机关正职、副职或者参与分管的负责人出庭", "let a head of the defendant itself appear")
        case .beforeHearing: Ground(.headAttendance(5, 3), .headAttendance(6, 1))
        case .hearingUndisturbed: Ground(.headAttendance(5, 3))
        case .identityComplete:
            Ground(rule: "administrative.V-H04", .headAttendance(6, 1), curedBy: .fileIdentity, .correctIdentity)
        case .identityLacking: Ground(.headAttendance(6, 2))
        case .excuseSealed:
            Ground(.headAttendance(9, 1), cure: "加盖印章或者由主要负责人签字", "seal it or have the principal sign")
        case .excuseProven: Ground(.headAttendance(9, 1), cure: "提交证明材料", "hand in proof")
        case .sealedAuthorisation:
            Ground(
                rule: "administrative.V-H06", .administrativeProcedureInterpretation(131, 2),
                cure: "提交加盖印章的授权委托书", "bring a sealed authorisation")
        case .correspondingStaff:
            Ground(.headAttendance(10), .administrativeProcedureInterpretation(130))
        case .officialPresent:
            Ground(
                rule: "administrative.V-H05", .administrativeProcedureInterpretation(128, 2),
                .administrativeProcedure(3, 3), cure: "负责人不能出庭的，委托相应的工作人员出庭",
                "where the head cannot appear, send corresponding staff")
        case .adviceGiven: Ground(rule: "administrative.V-H08", .headAttendance(12, 1), curedBy: .giveAdvice)
        case .absenceRecorded:
            Ground(
                rule: "administrative.V-H09", .headAttendance(12, 2), cure: "在裁判文书中载明",
                "state it in the judgment")
        case .faultFound: Ground(.headAttendance(12, 1))
        case .headAbsent: Ground(.headAttendance(13))
        case .noHearingYet: Ground(.headAttendance(7, 1), curedBy: .dropCall)
        case .calledAgain: Ground(.headAttendance(7, 1), curedBy: .callAgain)
        case .outcomeKnown: Ground(.headAttendance(12, 2))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        switch condition {
        case .ownOrgan: isOwnOrgan(occasion.actor)
        case .toldWithComplaint: duty(act)?.withComplaint
        case .noticeInTime: isNoticed(act, .before, in: occasion)
        case .noticeFullDays: isNoticed(act, .fullBefore, in: occasion)
        case .warned: notice(act)?.warns
        case .noticedWhereMust: call.map { !$0.mustNotify || noticedOn != nil }
        case .eligibleHead: (named(by: act) ?? post).map(\.isEligible)
        case .beforeHearing: hearingOn.map { occasion.day <= $0 }
        case .hearingUndisturbed: designated(act)?.disturbsHearing.map { !$0 }
        case .identityComplete: (proof(by: act) ?? identity).map(\.isComplete)
        case .identityLacking: phase == .identityDefective || identity?.isComplete == false
        case .excuseSealed: reasons(act)?.isSealed
        case .excuseProven: reasons(act)?.isProven
        case .sealedAuthorisation: staff(act)?.hasSealedAuthorisation
        case .correspondingStaff: staff(act).map { $0.staff.isCorresponding }
        case .officialPresent: false
        case .adviceGiven: faults.isEmpty || isAdviceGiven
        case .absenceRecorded: faults.isEmpty ? true : judgment(act)?.statesAttendance
        case .faultFound: !faults.isEmpty
        case .headAbsent: result.map { $0.isHeard && !$0.isAttended }
        case .noHearingYet: earlier == nil
        case .calledAgain: earlier != nil
        case .outcomeKnown: entry != nil
        }
    }

    private func isOwnOrgan(_ actor: Actor<AdministrativeRole>) -> Bool {
        guard actor.role != .court, actor.role != .panel, let key, let id = actor.id else { return true }
        return id == key.defendant
    }

    /// Whether the notice came so many days before the hearing: lenient (`before`) or with full days between
    /// (`fullBefore`); nil where no hearing is fixed.
    /// law: administrative.calculation-5.17-5.17-1
    private func isNoticed(
        _ act: Act?, _ direction: CountingDirection, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        guard let it = notice(act), let hearing = it.hearingOn else { return nil }
        let received = it.receivedOn ?? occasion.day
        return Self.latestNotice(before: hearing, direction, in: occasion.law).map { received <= $0 }
    }

    /// The last day a notice may come before a hearing: `before` counts back three days, `fullBefore` leaves three full
    /// days between. Never moved off a rest day, so the notice comes before the holidays.
    /// law: administrative.L-H01
    public static func latestNotice(
        before hearing: CivilDate, _ direction: CountingDirection = .before, in law: LegalContext
    ) -> CivilDate? {
        var counting = TimeLimit.attendanceNotice.counting(on: hearing, in: law)
        counting.direction = direction
        return counting.lastDay(from: hearing, in: law)
    }

    private func duty(_ act: Act?) -> AttendanceDuty? {
        guard case .notifyDuty(let it) = act else { return nil }
        return it
    }

    private func notice(_ act: Act?) -> AttendanceNoticePaper? {
        switch act {
        case .serveNotice(let it), .afterPostponement(let it), .callAgain(let it): it
        case .notifyDuty, .designate, .replaceHead, .fileIdentity, .questionIdentity, .correctIdentity, .deemAbsent,
            .deemSubstituted, .fileExcuse, .reviewExcuse, .rejectExcuse, .postpone, .sendStaff, .attend, .speak, .leave,
            .refuseExplain, .absent, .sendLawyerOnly, .staffWithoutExcuse, .absentAfterRejection, .lawyerAfterRejection,
            .attendAfterRejection, .attendAfterPostponement, .staffAfterPostponement, .absentAfterPostponement,
            .dropCall, .holdLaterHearing, .giveAdvice, .recordInJudgment, .noHearing, .objectToAbsence,
            .plaintiffStaysAway, .plaintiffStaysSilent, nil:
            nil
        }
    }

    private func designated(_ act: Act?) -> DesignatedHead? {
        if case .designate(let it) = act { return it }
        guard case .replaceHead(let it) = act else { return nil }
        return it
    }

    private func appearance(_ act: Act?) -> HeadAppearance? {
        if case .attendAfterRejection(let it) = act { return it }
        guard case .attendAfterPostponement(let it) = act else { return nil }
        return it
    }

    private func named(by act: Act?) -> HeadPost? { designated(act)?.post ?? appearance(act)?.post }

    private func proof(by act: Act?) -> IdentityProof? {
        if case .fileIdentity(let it) = act { return it }
        if case .correctIdentity(let it) = act { return it }
        return appearance(act)?.identity
    }

    private func reasons(_ act: Act?) -> AbsenceExcuse? {
        guard case .fileExcuse(let it) = act else { return nil }
        return it
    }

    private func staff(_ act: Act?) -> StaffSubstitute? {
        if case .sendStaff(let it) = act { return it }
        if case .staffWithoutExcuse(let it) = act { return it }
        guard case .staffAfterPostponement(let it) = act else { return nil }
        return it
    }

    private func judgment(_ act: Act?) -> JudgmentNote? {
        guard case .recordInJudgment(let it) = act else { return nil }
        return it
    }
}
