extension HeadAttendance {
    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .notifyDuty(let it):
            key = it.key
            call = it.call
        case .serveNotice(let it), .afterPostponement(let it): note(it, on: occasion.day)
        case .designate(let it):
            post = it.post
            identity = nil
        case .replaceHead(let it):
            post = it.post
            identity = nil
        case .fileIdentity(let it), .correctIdentity(let it): identity = it
        case .deemAbsent, .deemSubstituted: settle(on: occasion.day, .absentWithoutReason)
        case .fileExcuse(let it): excuse = it
        case .postpone(let it):
            isPostponed = true
            hearingOn = it.hearingOn
        case .sendStaff(let it):
            // Somebody unrelated is nobody: neither the head nor corresponding staff came.
            settle(on: occasion.day, it.staff.isCorresponding ? nil : .nobodyCame)
            substitute = it.staff
            isJustified = it.staff.isCorresponding
            if !isJustified { outcome.emits.formUnion([.countAbsent, .giveAdvice, .recordInJudgment]) }
        case .attend: appear(as: post, on: occasion.day)
        case .attendAfterRejection(let it), .attendAfterPostponement(let it):
            post = it.post
            identity = it.identity ?? identity
            appear(as: it.post, on: occasion.day)
        case .leave: find(.leftWithoutLeave)
        case .refuseExplain: find(.refusedToExplain)
        case .absent, .sendLawyerOnly, .absentAfterRejection, .lawyerAfterRejection, .absentAfterPostponement:
            let isRejected = phase == .excuseRejected
            settle(on: occasion.day, .nobodyCame)
            if isRejected { faults.insert(.absentWithoutReason) }
        case .staffWithoutExcuse(let it), .staffAfterPostponement(let it):
            settle(on: occasion.day, .absentWithoutReason)
            if !it.staff.isCorresponding { faults.insert(.nobodyCame) }
            substitute = it.staff
        case .callAgain(let it):
            earlier = entry
            isCallDropped = false
            post = nil
            identity = nil
            excuse = nil
            isPostponed = false
            note(it, on: occasion.day)
        case .dropCall: isCallDropped = true
        case .holdLaterHearing(let it): if !it.headPresent, laterHearingsMissed < .max { laterHearingsMissed += 1 }
        case .giveAdvice: isAdviceGiven = true
        case .recordInJudgment(let it): isInJudgment = it.statesAttendance
        case .noHearing(let it):
            noHearingReason = it.reason
            heardOn = occasion.day
        case .questionIdentity, .reviewExcuse, .rejectExcuse, .speak, .objectToAbsence, .plaintiffStaysAway,
            .plaintiffStaysSilent:
            break
        }
    }

    private mutating func note(_ paper: AttendanceNoticePaper, on day: CivilDate) {
        hearingOn = paper.hearingOn ?? hearingOn
        noticedOn = paper.receivedOn ?? day
    }

    private mutating func appear(as head: HeadPost?, on day: CivilDate) {
        settle(on: day)
        attendedAs = head
    }

    /// Notes the hearing that counts; after a postponement, an absence is one after a postponement.
    private mutating func settle(on day: CivilDate, _ fault: AttendanceFault? = nil) {
        heardOn = day
        attendedAs = nil
        substitute = nil
        isJustified = false
        isCallDropped = false
        guard let fault else { return }
        if isPostponed { find(.absentAfterPostponement) }
        if !isPostponed || fault != .absentWithoutReason { find(fault) }
    }

    /// Notes a situation that calls for advice of its own.
    private mutating func find(_ fault: AttendanceFault) {
        faults.insert(fault)
        isAdviceGiven = false
    }

    /// How attendance came out; nil while the outcome is open, or where the file does not tell why no hearing was held.
    public var result: AttendanceResult? {
        switch phase {
        case .attended: .attended
        case .attendedAndSpoke: .attendedAndSpoke
        case .leftWithoutLeave: .leftWithoutLeave
        case .refusedToExplain: .refusedToExplain
        case .substituted:
            isJustified ? .justifiedAbsence : substitute?.isCorresponding == false ? .nobody : .substituted
        case .lawyerOnly: .lawyerOnly
        case .nobody: .nobody
        case .notApplicable:
            switch noHearingReason {
            case .paperReview?: .paperReview
            case .withdrawnBeforeHearing?: .withdrawnBeforeHearing
            case nil: nil
            }
        case .unopened, .dutyNotified, .noticeServed, .headDesignated, .identityFiled, .identityDefective,
            .excuseFiled, .excuseAccepted, .excuseRejected, .postponed:
            nil
        }
    }

    /// The line this record gives for a book of attendance; nil while the outcome is open. Where a later call was
    /// dropped, the earlier outcome counts.
    public var entry: AttendanceEntry? {
        guard let result else { return isCallDropped ? earlier : nil }
        guard let key, let heardOn else { return nil }
        let byPrincipal = result.isAttended && attendedAs?.isPrincipal == true
        return AttendanceEntry(
            key, result, on: heardOn, byPrincipal: byPrincipal, wasNotified: noticedOn != nil)
    }

    /// What follows from the situations found: advice to the supervisory and the superior organ, the statement in the
    /// judgment, the absence in the rate. Empty where there is none.
    /// law: administrative.8-X22
    public var duties: [Duty] {
        guard !faults.isEmpty, let heardOn else { return [] }
        var duties: [Duty] = []
        if !isAdviceGiven {
            duties.append(
                Duty(
                    "head-attendance/advice",
                    Bilingual("向监察机关、上一级行政机关提出司法建议", "advise the supervisory organ and the superior organ"),
                    owedBy: AdministrativeRole.court.term, to: AdministrativeRole.supervisoryOrgan.term, since: heardOn,
                    Basis(.headAttendance(12, 1))))
        }
        if isInJudgment != true {
            duties.append(
                Duty(
                    "head-attendance/judgment",
                    Bilingual("在裁判文书中载明", "state it in the judgment"), owedBy: AdministrativeRole.court.term,
                    since: heardOn, Basis(.headAttendance(12, 2))))
        }
        return duties
    }
}
