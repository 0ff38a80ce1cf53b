import FuyuanKit
import Testing

@Suite("行政复议的边界情形") struct ReconsiderationEdgeTests {
    @Test func `administrative.EC01: the day of the application chooses the law`() throws {
        var old = try Review.received("2023-12-29")
        try old.do(.accept(ReconsiderationAdmission()), .reconsiderationOrgan, on: "2024-01-04")
        #expect(old.file.state.edition == .law2017)
        #expect(old.file.state.acceptedOn == day("2023-12-29"))
        #expect(old.lastDay(.decision) == "2024-02-27")
        var new = try Review.received("2024-01-02")
        try new.do(.deemAccepted, .system, on: "2024-01-10")
        #expect(new.file.state.edition == .law2023)
        #expect(new.file.state.acceptedOn == day("2024-01-09"))
        // Sixty days end on Saturday 2024-03-09.
        #expect(new.lastDay(.decision) == "2024-03-11")
    }

    @Test func `administrative.EC05: silence accepts on the day the five working days end`() throws {
        var matter = try Review.received("2024-09-27")
        #expect(
            matter.refusal(of: .deemAccepted, .system, on: "2024-10-09")
                == ["reconsideration-case/deem-accepted/review-expired/unmet"])
        try matter.do(.deemAccepted, .system, on: "2024-10-14")
        #expect(matter.file.state.isDeemedAccepted)
        #expect(matter.file.state.acceptedOn == day("2024-10-10"))
    }

    @Test func `administrative.EC06: a request to complete on the fifth working day, a working Sunday`() throws {
        var matter = try Review.received("2024-02-05")
        #expect(
            try matter.do(.requestSupplement(ReconsiderationSupplement()), .reconsiderationOrgan, on: "2024-02-18")
                .isRegular)
        var late = try Review.received("2024-02-05")
        #expect(
            try late.do(.requestSupplement(ReconsiderationSupplement()), .reconsiderationOrgan, on: "2024-02-19")
                .irregularities == ["supplement-asked-in-time"])
    }

    @Test func `administrative.EC07: completed a day late, the application is deemed abandoned`() throws {
        var matter = try Review.received("2024-02-05")
        let request = ReconsiderationSupplement(receivedOn: day("2024-02-08"))
        try matter.do(.requestSupplement(request), .reconsiderationOrgan, on: "2024-02-08")
        #expect(
            matter.refusal(of: .supply(ReconsiderationSupply()), .applicant, on: "2024-02-29")
                == ["reconsideration-case/supply/supplied-in-time/unmet"])
        var excused = matter
        try excused.do(.supply(ReconsiderationSupply(hasGoodReason: true)), .applicant, on: "2024-02-29")
        #expect(excused.phase == .underAdmissionReview)
        #expect(try matter.do(.supplementTimeout, .system, on: "2024-02-29").emits == [.recordAbandonment])
        #expect(matter.phase == .deemedAbandoned)
    }

    @Test func `administrative.EC08: under the 2017 text the answer is due in ten calendar days`() throws {
        var matter = try Review.accepted(on: "2023-09-22")
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2023-10-09")
        #expect(matter.lastDay(.answer) == "2023-10-19")
        let late = try matter.do(.answerFiled(ReconsiderationAnswer()), .respondent, on: "2023-10-20")
        #expect(late.irregularities == ["answered-in-time"])
        #expect(matter.file.state.isAnswered == false)
    }

    @Test(arguments: [("2024-11-01", true), ("2024-11-04", false)])
    func `administrative.EC09: an answer on the tenth working day`(received: String, isInTime: Bool) throws {
        var matter = try Review.accepted()
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18")
        let answer = ReconsiderationAnswer(receivedOn: day(received))
        let outcome = try matter.do(.answerFiled(answer), .respondent, on: "2024-11-04")
        #expect(outcome.isRegular == isInTime)
        #expect(outcome.emits.contains(.treatAsNoEvidence) == !isInTime)
    }

    @Test(arguments: [("2025-02-24", true), ("2025-02-25", false)])
    func `administrative.EC10: the thirtieth day of the summary procedure`(made: String, isInTime: Bool) throws {
        let summary = ReconsiderationAdmission(
            isSummary: true, summary: ReconsiderationSummary(grounds: [.information], isClear: true))
        var matter = try Review.accepted(ReconsiderationApplication(), summary, on: "2025-01-24")
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2025-02-05")
        try matter.do(.reviewSummary(ReconsiderationAnswer()), .reconsiderationBody, on: "2025-02-10")
        #expect(try matter.do(.approveDecision(Review.soundDecision), .organHead, on: made).isRegular == isInTime)
        let service = ReconsiderationService(madeOn: day(made))
        let served = try matter.do(.serveDecision(service), .reconsiderationOrgan, on: "2025-02-26")
        #expect(served.isRegular == isInTime)
    }

    @Test func `administrative.EC11: the head of the organ may not extend under the 2023 text`() throws {
        var matter = try Review.reviewed()
        let outcome = try matter.do(
            .extend(ReconsiderationExtension(30, approvedBy: .organHead)), .reconsiderationOrgan, on: "2024-12-02")
        #expect(outcome.irregularities == ["extension-approved"])
        #expect(outcome.reasons.map(\.rule) == ["administrative.V-R21"])
    }

    @Test func `administrative.EC12: a stay because somebody is missing does not lapse after sixty days`() throws {
        var matter = try Review.reviewed()
        try matter.do(.suspend(ReconsiderationSuspension(.missing)), .reconsiderationBody, on: "2024-11-04")
        let outcome = try matter.do(.stayLapsed, .reconsiderationOrgan, on: "2025-02-02")
        #expect(outcome.irregularities == ["lapsing-ground"])
        #expect(outcome.reasons.map(\.rule) == ["administrative.V-R24"])
    }

    @Test func `administrative.EC13: sixty full days of suspension`() throws {
        var matter = try Review.accepted(on: "2024-01-05")
        let death = ReconsiderationSuspension(.death)
        #expect(try matter.do(.suspendAwaitingParty(death), .reconsiderationBody, on: "2024-01-10").isRegular)
        #expect(matter.lastDay(.stayLapse) == "2024-03-11")
        var early = matter
        #expect(
            try early.do(.stayLapsed, .reconsiderationOrgan, on: "2024-03-10").irregularities == ["stay-lasted"])
        #expect(try matter.do(.stayLapsed, .reconsiderationOrgan, on: "2024-03-11").isRegular)
        #expect(matter.file.state.ending == .stayLapsed)
    }

    @Test func `administrative.EC38: a fine of 2,500 yuan fits the summary procedure of reconsideration`() {
        let fits = ReconsiderationSummary(grounds: [.smallAmount], amount: Money(yuan: 2_500), isClear: true)
        #expect(fits.amountFits == true)
        #expect(fits.findings.isEmpty)
        let above = ReconsiderationSummary(grounds: [.smallAmount], amount: Money(fen: 3_000_01), isClear: true)
        #expect(above.findings.map(\.code) == ["administrative.V-R19"])
        #expect(
            ReconsiderationSummary(grounds: [.smallAmount], amount: Money(yuan: 3_000), isClear: true).findings.isEmpty)
    }

    @Test func `administrative.EC39: a mediation statement signed by one side only has no effect`() throws {
        var matter = try Review.reviewed()
        try matter.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2024-11-04")
        let half = ReconsiderationMediationStatement(isSignedByAll: false)
        #expect(half.findings.map(\.code) == ["administrative.V-R31"])
        #expect(
            matter.refusal(of: .signMediation(half), .reconsiderationOrgan, on: "2024-11-06")
                == ["reconsideration-case/sign-mediation/signed-and-sealed/unmet"])
        #expect(matter.phase == .mediating)
    }
}
