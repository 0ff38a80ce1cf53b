import FuyuanKit
import Testing

/// Records of attendance under test.
enum Attending {
    static let organ = ActorID("甲县某局")
    static let secondInstance = CaseNumber("（2026）辽02行终7号")!

    static func key(
        _ serial: Int = 1, _ instance: AttendanceInstance = .first, of organ: ActorID = organ
    ) -> AttendanceKey {
        AttendanceKey(CaseNumber("（2026）辽0203行初\(serial)号")!, instance, of: organ)
    }

    /// A record whose organ was told of its duty.
    static func told(_ key: AttendanceKey = key(), _ call: AttendanceCall? = .ordinary) throws
        -> Matter<HeadAttendance>
    {
        var record = Matter<HeadAttendance>()
        try record.do(.notifyDuty(AttendanceDuty(key, call: call, withComplaint: true)), .court, on: "2026-03-02")
        return record
    }

    /// A record whose organ was told and notified of a hearing on 2026-03-20.
    static func notified(_ key: AttendanceKey = key(), _ call: AttendanceCall? = .ordinary) throws
        -> Matter<HeadAttendance>
    {
        var record = try told(key, call)
        let notice = AttendanceNoticePaper(for: day("2026-03-20"), warns: true)
        try record.do(.serveNotice(notice), .court, on: "2026-03-10")
        return record
    }

    /// A record whose head was named and proved who he is.
    static func ready(_ post: HeadPost = .deputy, _ key: AttendanceKey = key()) throws -> Matter<HeadAttendance> {
        var record = try notified(key)
        try record.do(.designate(DesignatedHead(post)), .agency, organ, on: "2026-03-12")
        try record.do(.fileIdentity(IdentityProof()), .agency, organ, on: "2026-03-19")
        return record
    }

    /// A record whose head attended on 2026-03-20.
    static func attended(_ post: HeadPost = .deputy, _ key: AttendanceKey = key()) throws -> Matter<HeadAttendance> {
        var record = try ready(post, key)
        try record.do(.attend, .agencyHead, on: "2026-03-20")
        return record
    }

    /// A record in which a reason for absence was handed in.
    static func excused() throws -> Matter<HeadAttendance> {
        var record = try notified()
        try record.do(
            .fileExcuse(AbsenceExcuse(.irreplaceableDuty, sealed: true, proven: true)), .agency, organ,
            on: "2026-03-16")
        return record
    }
}

extension HeadAttendance: Walkable {
    static var walkActors: [ActorID] { [Attending.organ] }
    static var walkSteps: [Int] { [0, 5] }
    static var walkLimit: Int { 400 }
    var walkAspect: Int { (isPostponed ? 1 : 0) + (isCallDropped ? 2 : 0) }
    static var walkActs: [Act] {
        let notice = AttendanceNoticePaper(for: CivilDate(2026, 6, 1)!, warns: true)
        return [
            .notifyDuty(AttendanceDuty(Attending.key(), call: .ordinary, withComplaint: true)), .serveNotice(notice),
            .designate(DesignatedHead(.principal)), .replaceHead(DesignatedHead(.deputy, disturbsHearing: false)),
            .fileIdentity(IdentityProof()), .fileIdentity(IdentityProof(seal: false)), .questionIdentity,
            .correctIdentity(IdentityProof()), .deemAbsent, .deemSubstituted,
            .fileExcuse(AbsenceExcuse(.accident, sealed: true, proven: true)), .reviewExcuse, .rejectExcuse,
            .postpone(AttendancePostponement(to: CivilDate(2026, 7, 1)!)),
            .sendStaff(StaffSubstitute(authorisation: true)), .attend, .speak, .leave, .refuseExplain, .absent,
            .sendLawyerOnly, .staffWithoutExcuse(StaffSubstitute(authorisation: true)), .absentAfterRejection,
            .lawyerAfterRejection, .attendAfterRejection(HeadAppearance(.principal, proof: IdentityProof())),
            .afterPostponement(notice), .attendAfterPostponement(HeadAppearance(.deputy, proof: IdentityProof())),
            .staffAfterPostponement(StaffSubstitute()), .absentAfterPostponement, .callAgain(notice), .dropCall,
            .holdLaterHearing(LaterHearing(headPresent: false)), .giveAdvice(AttendanceAdviceGiven("ADV-1")),
            .recordInJudgment(JudgmentNote(statesAttendance: true)), .noHearing(NoHearing(.paperReview)),
            .objectToAbsence, .plaintiffStaysAway, .plaintiffStaysSilent,
        ]
    }
}

@Suite("负责人出庭应诉") struct HeadAttendanceTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: HeadAttendance.self) }

    @Test func `A head is told, notified, named, proves who he is, attends and speaks`() throws {
        var record = try Attending.told()
        #expect(record.phase == .dutyNotified && record.file.lastOutcome?.isRegular == true)
        let notice = AttendanceNoticePaper(for: day("2026-03-20"), warns: true)
        #expect(try record.do(.serveNotice(notice), .court, on: "2026-03-10").isRegular)
        #expect(
            try record.do(.designate(DesignatedHead(.principal)), .agency, Attending.organ, on: "2026-03-12").isRegular)
        #expect(try record.do(.fileIdentity(IdentityProof()), .agency, Attending.organ, on: "2026-03-19").isRegular)
        #expect(try record.do(.attend, .agencyHead, on: "2026-03-20").isRegular)
        #expect(record.phase == .attended && record.file.state.isClosed)
        try record.do(.speak, .agencyHead, on: "2026-03-20")
        #expect(record.phase == .attendedAndSpoke)
        let stated = JudgmentNote(statesAttendance: false)
        #expect(try record.do(.recordInJudgment(stated), .court, on: "2026-04-20").isRegular)
        #expect(
            record.file.state.entry
                == AttendanceEntry(
                    Attending.key(), .attendedAndSpoke, on: day("2026-03-20"), byPrincipal: true, wasNotified: true))
        #expect(record.file.state.duties.isEmpty)
    }

    @Test func `administrative.V-H01: the duty is told with the complaint`() throws {
        var late = Matter<HeadAttendance>()
        try late.do(.notifyDuty(AttendanceDuty(Attending.key(), withComplaint: false)), .court, on: "2026-03-02")
        #expect(late.file.rules == ["administrative.V-H01"])
        var unknown = Matter<HeadAttendance>()
        let outcome = try unknown.do(.notifyDuty(AttendanceDuty(Attending.key())), .court, on: "2026-03-02")
        #expect(outcome.unknown == [.toldWithComplaint])
    }

    // law: administrative.calculation-5.17-5.17-1
    @Test(
        arguments: [
            ("2026-02-14", []), ("2026-02-21", []), ("2026-02-22", ["notice-full-days"]),
            ("2026-02-23", ["notice-in-time", "notice-full-days"]),
        ] as [(String, [String])])
    func `administrative.V-H02: a notice comes three days before the hearing, better three full days`(
        received: String, irregular: [String]
    ) throws {
        #expect(
            HeadAttendance.latestNotice(before: day("2026-02-25"), in: .current)?.description == "2026-02-22")
        #expect(
            HeadAttendance.latestNotice(before: day("2026-02-25"), .fullBefore, in: .current)?.description
                == "2026-02-21")
        var record = Matter<HeadAttendance>()
        try record.do(.notifyDuty(AttendanceDuty(Attending.key(), withComplaint: true)), .court, on: "2026-01-05")
        let notice = AttendanceNoticePaper(for: day("2026-02-25"), received: day(received), warns: true)
        #expect(try record.do(.serveNotice(notice), .court, on: "2026-02-10").irregularities == irregular)
        #expect(record.file.rules == irregular.map { _ in "administrative.V-H02" })
        // A late notice stands: the organ may still name its head.
        #expect(record.phase == .noticeServed)
    }

    @Test(
        arguments: [
            (.principal, true), (.deputy, true), (.deputyLevelInCharge, true), (.otherInCharge, true),
            (.coDefendantHead, true), (.authorisedBodyHead, true), (.lowerOrganHead, false),
            (.entrustedBodyHead, false),
            (.staff, false),
        ] as [(HeadPost, Bool)])
    func `administrative.V-H03: the head of a lower organ or an entrusted body is no head of the defendant`(
        post: HeadPost, isGood: Bool
    ) throws {
        #expect(post.isEligible == isGood)
        let record = try Attending.notified()
        let refusal = record.file.refused(
            "2026-03-12", Actor(.agency, Attending.organ), .designate(DesignatedHead(post)), under: .current)
        #expect(
            refusal?.reasons.map(\.code) ?? []
                == (isGood ? [] : ["head-attendance/designate/eligible-head/unmet"]))
        #expect(refusal?.reasons.compactMap(\.rule) ?? [] == (isGood ? [] : ["administrative.V-H03"]))
    }

    @Test func `Only the defendant itself names its head, before the hearing`() throws {
        var record = try Attending.notified()
        #expect(
            record.refusal(of: .designate(DesignatedHead(.deputy)), .agency, "乙县某局", on: "2026-03-12")
                == ["head-attendance/designate/own-organ/unmet"])
        try record.do(.designate(DesignatedHead(.deputy)), .agency, Attending.organ, on: "2026-03-12")
        var late = record
        let other = HeadAttendance.Act.replaceHead(DesignatedHead(.principal, disturbsHearing: false))
        #expect(try record.do(other, .agency, Attending.organ, on: "2026-03-19").isRegular)
        #expect(try late.do(other, .agency, Attending.organ, on: "2026-03-21").irregularities == ["before-hearing"])
        #expect(record.file.state.post == .principal)
    }

    @Test func `administrative.V-H04: a proof of identity without name, post or seal is recorded and can be cured`()
        throws
    {
        for proof in [IdentityProof(name: false), IdentityProof(post: false), IdentityProof(seal: false)] {
            var record = try Attending.notified()
            try record.do(.designate(DesignatedHead(.deputy)), .agency, on: "2026-03-12")
            #expect(
                try record.do(.fileIdentity(proof), .agency, on: "2026-03-19").irregularities == ["identity-complete"])
            #expect(record.file.rules == ["administrative.V-H04"])
            #expect(
                record.refusal(of: .attend, .agencyHead, on: "2026-03-20")
                    == ["head-attendance/attend/identity-complete/unmet"])
            try record.do(.questionIdentity, .court, on: "2026-03-19")
            #expect(
                record.refusal(of: .correctIdentity(proof), .agency, on: "2026-03-20")
                    == ["head-attendance/correct-identity/identity-complete/unmet"])
            #expect(try record.do(.correctIdentity(IdentityProof()), .agency, on: "2026-03-20").isRegular)
            try record.do(.attend, .court, on: "2026-03-20")
            #expect(record.file.state.result == .attended)
        }
    }

    @Test func `administrative.EC29: a proof without seal, not cured before the hearing, counts as absence`() throws {
        var record = try Attending.notified()
        try record.do(.designate(DesignatedHead(.deputy)), .agency, on: "2026-03-12")
        try record.do(.fileIdentity(IdentityProof(seal: false)), .agency, on: "2026-03-20")
        try record.do(.questionIdentity, .court, on: "2026-03-20")
        let outcome = try record.do(.deemAbsent, .court, on: "2026-03-20")
        #expect(outcome.emits == [.countAbsent, .giveAdvice, .recordInJudgment])
        #expect(record.file.state.entry?.result == .nobody)
        let tally = AttendanceTally([try #require(record.file.state.entry)])
        #expect(tally.heard == 1 && tally.attended == 0 && tally.unjustifiedAbsence == 1)
        // Where the proof is complete, nobody is deemed absent.
        #expect(
            try Attending.ready().refusal(of: .deemAbsent, .court, on: "2026-03-20")
                == ["head-attendance/deem-absent/identity-lacking/unmet"])
    }

    @Test func `administrative.EC30: a lawyer alone`() throws {
        var record = try Attending.notified()
        #expect(try record.do(.sendLawyerOnly, .court, on: "2026-03-20").irregularities == ["official-present"])
        #expect(record.file.rules == ["administrative.V-H05"])
        #expect(record.file.state.faults == [.nobodyCame])
        #expect(record.file.state.duties.map(\.code) == ["head-attendance/advice", "head-attendance/judgment"])
        #expect(record.file.state.duties.map(\.addressee)[0]?.wire == "supervisory-organ")
        // Neither advice nor a word in the judgment: both are recorded as irregular.
        var silent = record
        let outcome = try silent.do(.recordInJudgment(JudgmentNote(statesAttendance: false)), .court, on: "2026-04-20")
        #expect(outcome.irregularities == ["advice-given", "absence-recorded"])
        try record.do(.giveAdvice(AttendanceAdviceGiven("ADV-1")), .court, on: "2026-03-25")
        let stated = JudgmentNote(statesAttendance: true)
        #expect(try record.do(.recordInJudgment(stated), .court, on: "2026-04-20").isRegular)
        #expect(record.file.state.duties.isEmpty)
        #expect(record.file.state.entry?.result == .lawyerOnly)
    }

    // law: administrative.V-H08
    // law: administrative.V-H09
    @Test func `An absence goes into advice and judgment; without one nothing need be said`() throws {
        var absent = try Attending.notified()
        try absent.do(.staffWithoutExcuse(StaffSubstitute(authorisation: true)), .court, on: "2026-03-20")
        try absent.do(.recordInJudgment(JudgmentNote(statesAttendance: false)), .court, on: "2026-04-20")
        #expect(absent.file.rules == ["administrative.V-H08", "administrative.V-H09"])
        let attended = try Attending.attended()
        #expect(
            attended.refusal(of: .giveAdvice(AttendanceAdviceGiven()), .court, on: "2026-03-25")
                == ["head-attendance/give-advice/fault-found/unmet"])
    }

    @Test func `administrative.V-H06: staff who stand in bring a sealed authorisation`() throws {
        var record = try Attending.excused()
        try record.do(.reviewExcuse, .court, on: "2026-03-17")
        var bad = record
        let outcome = try bad.do(.sendStaff(StaffSubstitute(authorisation: false)), .agency, on: "2026-03-20")
        #expect(outcome.irregularities == ["sealed-authorisation"])
        #expect(bad.file.rules == ["administrative.V-H06"])
        var stranger = record
        #expect(
            try stranger.do(.sendStaff(StaffSubstitute(.unrelated, authorisation: true)), .agency, on: "2026-03-20")
                .irregularities == ["corresponding-staff"])
        #expect(
            try record.do(.sendStaff(StaffSubstitute(authorisation: true)), .agency, Attending.organ, on: "2026-03-20")
                .isRegular)
        #expect(record.file.state.entry?.result == .justifiedAbsence)
        #expect(record.file.state.faults.isEmpty)
    }

    @Test(
        arguments: [
            (.publicInterest, ["notified-where-must"]), (.highAttention, ["notified-where-must"]),
            (.massEvent, ["notified-where-must"]), (.majorInterest, []), (.publicInterestSuit, []), (.ordinary, []),
        ] as [(AttendanceCall, [String])])
    func `administrative.V-H07: in cases of major public interest the court must notify`(
        call: AttendanceCall, irregular: [String]
    ) throws {
        var record = try Attending.told(Attending.key(), call)
        let outcome = try record.do(.absent, .court, on: "2026-03-20")
        #expect(outcome.irregular.isEmpty == irregular.isEmpty)
        #expect(record.file.rules == irregular.map { _ in "administrative.V-H07" })
        #expect(record.file.state.entry?.wasNotified == false)
        var good = try Attending.notified(Attending.key(), call)
        #expect(try good.do(.absent, .court, on: "2026-03-20").isRegular)
        #expect(good.file.state.entry?.wasNotified == true)
    }

    @Test func `administrative.EC27: one of two hearings of an instance suffices, unless the court calls again`() throws
    {
        var record = try Attending.attended()
        try record.do(.holdLaterHearing(LaterHearing(headPresent: false)), .court, on: "2026-04-10")
        #expect(record.file.state.laterHearingsMissed == 1)
        #expect(record.file.state.entry?.result == .attended)
        #expect(AttendanceTally([try #require(record.file.state.entry)]).attended == 1)
        // Called again and absent: the duty is not discharged.
        var again = try Attending.attended()
        let notice = AttendanceNoticePaper(for: day("2026-04-10"), warns: true)
        #expect(try again.do(.callAgain(notice), .court, on: "2026-04-01").isRegular)
        #expect(again.file.state.entry == nil)
        var dropped = again
        try again.do(.absent, .court, on: "2026-04-10")
        #expect(again.file.state.entry?.result == .nobody)
        // The call was dropped: the earlier hearing counts, and the case cannot become one without a hearing.
        try dropped.do(.dropCall, .court, on: "2026-04-02")
        #expect(dropped.file.state.entry?.result == .attended && dropped.file.state.isClosed)
        #expect(
            dropped.refusal(of: .noHearing(NoHearing(.withdrawnBeforeHearing)), .court, on: "2026-04-05")
                == ["head-attendance/no-hearing/no-hearing-yet/unmet"])
    }

    @Test func `administrative.EC28: each instance has its own record`() throws {
        let first = try Attending.attended()
        var second = try Attending.notified(
            AttendanceKey(Attending.secondInstance, .second, of: Attending.organ))
        try second.do(.staffWithoutExcuse(StaffSubstitute(authorisation: true)), .court, on: "2026-03-20")
        let entries = [first, second].compactMap(\.file.state.entry)
        #expect(entries.map(\.result) == [.attended, .substituted])
        let tally = AttendanceTally(entries)
        #expect(tally.heard == 2 && tally.attended == 1 && tally.unjustifiedAbsence == 1)
    }

    @Test func `administrative.EC33: a case reviewed on the papers stands outside the rate`() throws {
        var record = try Attending.told(AttendanceKey(Attending.secondInstance, .second, of: Attending.organ))
        try record.do(.noHearing(NoHearing(.paperReview)), .court, on: "2026-05-06")
        #expect(record.phase == .notApplicable && record.file.state.isFinal)
        let tally = AttendanceTally([try #require(record.file.state.entry)])
        #expect(tally.heard == 0 && tally.paperReview == 1)
        #expect(tally.rate() == nil)
    }

    @Test func `A reason rejected: the head comes after all, or advice is due`() throws {
        var record = try Attending.excused()
        try record.do(.rejectExcuse, .court, on: "2026-03-17")
        var came = record
        #expect(
            came.refusal(of: .attendAfterRejection(HeadAppearance(.deputy)), .agencyHead, on: "2026-03-20")
                == ["head-attendance/attend-after-rejection/identity-complete/unknown"])
        let head = HeadAppearance(.principal, proof: IdentityProof())
        #expect(try came.do(.attendAfterRejection(head), .agencyHead, on: "2026-03-20").isRegular)
        #expect(came.file.state.entry?.byPrincipal == true)
        var absent = record
        try absent.do(.absentAfterRejection, .court, on: "2026-03-20")
        #expect(absent.file.state.faults == [.absentWithoutReason, .nobodyCame])
        try record.do(.staffWithoutExcuse(StaffSubstitute(authorisation: true)), .court, on: "2026-03-20")
        #expect(record.file.state.faults == [.absentWithoutReason])
        #expect(record.file.state.entry?.result == .substituted)
    }

    @Test func `After a postponement an absence without reason calls for advice`() throws {
        var record = try Attending.excused()
        try record.do(.reviewExcuse, .court, on: "2026-03-17")
        try record.do(.postpone(AttendancePostponement(to: day("2026-04-15"))), .court, on: "2026-03-18")
        #expect(record.phase == .postponed)
        var staff = record
        try staff.do(.staffAfterPostponement(StaffSubstitute(authorisation: true)), .court, on: "2026-04-15")
        #expect(staff.file.state.faults == [.absentAfterPostponement])
        #expect(staff.file.state.entry?.result == .substituted)
        var again = record
        let notice = AttendanceNoticePaper(for: day("2026-04-15"), warns: true)
        #expect(try again.do(.afterPostponement(notice), .court, on: "2026-04-01").isRegular)
        try again.do(.absent, .court, on: "2026-04-15")
        #expect(again.file.state.faults == [.absentAfterPostponement, .nobodyCame])
        let head = HeadAppearance(.deputy, proof: IdentityProof())
        try record.do(.attendAfterPostponement(head), .agencyHead, on: "2026-04-15")
        #expect(record.file.state.entry?.result == .attended)
    }

    @Test func `Leaving without leave and refusing to explain call for advice and do not count as attending`() throws {
        var left = try Attending.attended()
        try left.do(.leave, .court, on: "2026-03-20")
        #expect(left.file.state.faults == [.leftWithoutLeave])
        #expect(left.file.state.result == .leftWithoutLeave)
        var silent = try Attending.attended()
        try silent.do(.speak, .agencyHead, on: "2026-03-20")
        try silent.do(.refuseExplain, .court, on: "2026-03-20")
        let tally = AttendanceTally([left, silent].compactMap(\.file.state.entry))
        // One key, one line.
        #expect(tally.attended == 0 && tally.heard == 1 && tally.brokenOff == 1)
    }

    @Test func `A plaintiff who stays away or silent because the head is absent bears the consequence`() throws {
        var record = try Attending.notified()
        try record.do(.absent, .court, on: "2026-03-20")
        #expect(try record.do(.objectToAbsence, .plaintiff, on: "2026-03-20").isRegular)
        #expect(try record.do(.plaintiffStaysAway, .court, on: "2026-03-20").emits == [.treatAsWithdrawn])
        #expect(try record.do(.plaintiffStaysSilent, .court, on: "2026-03-20").emits == [.deemWaived])
        #expect(
            try Attending.attended().refusal(of: .plaintiffStaysSilent, .court, on: "2026-03-20")
                == ["head-attendance/plaintiff-stays-silent/head-absent/unmet"])
        // Whether the absence is excused makes no difference to the plaintiff.
        var excused = try Attending.excused()
        try excused.do(.reviewExcuse, .court, on: "2026-03-17")
        try excused.do(.sendStaff(StaffSubstitute(authorisation: true)), .agency, Attending.organ, on: "2026-03-20")
        #expect(excused.file.state.faults.isEmpty)
        #expect(try excused.do(.plaintiffStaysAway, .court, on: "2026-03-20").emits == [.treatAsWithdrawn])
        // Nobody stays away because of an absence where no hearing was held.
        var unheard = try Attending.notified()
        try unheard.do(.noHearing(NoHearing(.withdrawnBeforeHearing)), .court, on: "2026-03-18")
        #expect(!unheard.refusal(of: .plaintiffStaysAway, .court, on: "2026-03-18").isEmpty)
    }

    @Test func `Somebody unrelated sent for the head is nobody, and excuses nothing`() throws {
        var record = try Attending.excused()
        try record.do(.reviewExcuse, .court, on: "2026-03-17")
        let sent = try record.do(
            .sendStaff(StaffSubstitute(.unrelated, authorisation: true)), .agency, Attending.organ, on: "2026-03-20")
        #expect(sent.irregularities == ["corresponding-staff"])
        #expect(sent.emits == [.countAbsent, .giveAdvice, .recordInJudgment])
        let entry = try #require(record.file.state.entry)
        #expect(entry.result == .nobody && record.file.state.faults == [.nobodyCame])
        #expect(AttendanceTally([entry]).justifiedAbsence == 0)
    }

    @Test func `A head whose reason was accepted may still come`() throws {
        var record = try Attending.excused()
        try record.do(.reviewExcuse, .court, on: "2026-03-17")
        try record.do(
            .attendAfterRejection(HeadAppearance(.deputy, proof: IdentityProof())), .agencyHead, on: "2026-03-20")
        #expect(record.file.state.result == .attended)
    }

    @Test func `A new situation after the advice calls for advice again`() throws {
        var record = try Attending.attended()
        try record.do(.leave, .court, on: "2026-03-20")
        try record.do(.giveAdvice(AttendanceAdviceGiven("ADV-1")), .court, on: "2026-03-25")
        #expect(record.file.state.duties.map(\.code) == ["head-attendance/judgment"])
        let notice = AttendanceNoticePaper(for: day("2026-04-10"), warns: true)
        try record.do(.callAgain(notice), .court, on: "2026-04-01")
        try record.do(.sendLawyerOnly, .court, on: "2026-04-10")
        #expect(record.file.state.faults == [.nobodyCame, .leftWithoutLeave])
        #expect(record.file.state.duties.map(\.code) == ["head-attendance/advice", "head-attendance/judgment"])
    }

    @Test func `Lines of a book and observations survive the wire`() throws {
        let entry = AttendanceEntry(
            Attending.key(), .justifiedAbsence, on: day("2026-03-20"), byPrincipal: false, wasNotified: false)
        #expect(try JSON.read(AttendanceEntry.self, from: JSON.write(entry)) == entry)
        let seen = SuitObservation(
            by: Attending.organ, on: day("2026-03-20"), observers: 3, case: Attending.key().number)
        #expect(try JSON.read(SuitObservation.self, from: JSON.write(seen)) == seen)
        #expect(try AttendanceEntry.sample.key.defendant.rawValue.isEmpty == false)
        #expect(AttendanceCall.allCases.allSatisfy { !$0.basis.isEmpty })
        #expect(HeadPost.allCases.allSatisfy { !$0.basis.isEmpty })
        #expect(AdviceKind.allCases.allSatisfy { !$0.basis.isEmpty })
    }

    // law: administrative.8-X22
    @Test func `An absent head goes into judgment, advice and rate`() throws {
        var record = try Attending.notified()
        #expect(
            try record.do(.absent, .court, on: "2026-03-20").emits == [.countAbsent, .giveAdvice, .recordInJudgment])
        #expect(record.file.state.duties.count == 2)
        #expect(record.file.state.duties.allSatisfy { $0.since == day("2026-03-20") && $0.lastDay == nil })
        let tally = AttendanceTally([try #require(record.file.state.entry)])
        #expect(tally.rate()?.text(decimals: 1) == "0.0%")
    }
}
