import FuyuanKit
import Testing

private typealias Appeal = Matter<AdministrativeSecondInstance>

@Suite("行政二审：实际路径") struct SecondInstancePathTests {
    private let petition = AppealPetition(.judgment, servedOn: day("2026-03-02"), wasRemanded: false)

    private func docketed(_ joined: Bool) throws -> Appeal {
        var matter = Appeal()
        try matter.do(.fileAppeal(petition), .plaintiff, on: "2026-03-12")
        if joined { try matter.do(.joinAppeal(petition), .defendant, on: "2026-03-13") }
        try matter.do(.serveAppeal(AppealReceipt(receivedOn: day("2026-03-20"))), .court, on: "2026-03-17")
        try matter.do(.noteNoAnswer, .court, on: "2026-04-08")
        try matter.do(.transmitFile(AppealReceipt(receivedOn: day("2026-04-10"))), .court, on: "2026-04-08")
        try matter.do(.docketAppeal, .higherCourt, on: "2026-04-15")
        return matter
    }

    @Test func `Both sides appeal, and the copies of the second appeal are served too`() throws {
        var matter = Appeal()
        try matter.do(.fileAppeal(petition), .plaintiff, on: "2026-03-09")
        try matter.do(.serveAppeal(AppealReceipt(receivedOn: day("2026-03-11"))), .court, on: "2026-03-11")
        let joined = try matter.do(.joinAppeal(petition), .defendant, on: "2026-03-17")
        #expect(joined.isRegular)
        #expect(joined.emits == [.serveCopies])
        #expect(matter.phase == .appealFiled)
        // Five days end on Sunday 2026-03-22.
        #expect(matter.lastDay(.copies) == "2026-03-23")
        var late = Appeal()
        try late.do(.fileAppeal(petition), .plaintiff, on: "2026-03-09")
        #expect(try late.do(.joinAppeal(petition), .defendant, on: "2026-03-18").irregularities == ["appeal-in-time"])
        #expect(late.refusal(of: .joinAppeal(AppealPetition(.otherRuling)), .defendant, on: "2026-03-18").count == 1)
    }

    @Test func `Of two appellants one withdraws, and the second instance goes on`() throws {
        var matter = try docketed(true)
        let request = AppealWithdrawal(isTrueWill: true)
        try matter.do(.requestWithdrawal(request), .appellant, on: "2026-05-07")
        var ended = matter
        #expect(try ended.do(.approveWithdrawal, .panel, on: "2026-05-08").irregularities == ["nobody-else-appeals"])
        #expect(try matter.do(.approveOneWithdrawal, .panel, on: "2026-05-08").isRegular)
        #expect(matter.phase == .appealDocketed)
        try matter.do(.requestWithdrawal(request), .appellant, on: "2026-05-11")
        #expect(try matter.do(.approveWithdrawal, .panel, on: "2026-05-12").emits == [.belowTakesEffect])
    }

    @Test func `A fee still unpaid when the copies are served takes the appeal as withdrawn`() throws {
        var matter = Appeal()
        try matter.do(.fileAppeal(petition), .plaintiff, on: "2026-03-12")
        try matter.do(.serveAppeal(AppealReceipt()), .court, on: "2026-03-17")
        let unpaid = AppealFeeDefault(wasDemanded: true, hasWaiver: false)
        #expect(try matter.do(.appealFeeUnpaid(unpaid), .court, on: "2026-03-20").isRegular)
        #expect(matter.phase == .appealDeemedWithdrawn)
    }

    @Test func `An appellant who stays away is taken to have withdrawn`() throws {
        var matter = try docketed(false)
        try matter.do(.review(AppealReview(panelSize: 3, bringsNew: true, isFull: true)), .panel, on: "2026-04-20")
        try matter.do(.openHearing, .panel, on: "2026-05-11")
        var known = matter
        let absence = PartyAbsence(wasSummoned: true, hasGoodReason: false)
        let ended = try known.do(.appellantAbsent(absence), .panel, on: "2026-05-11")
        #expect(ended.isRegular)
        #expect(ended.emits == [.belowTakesEffect])
        #expect(known.phase == .appealDeemedWithdrawn)
        let bare = try matter.do(.appellantAbsent(PartyAbsence()), .panel, on: "2026-05-11")
        #expect(bare.unknown == [.absenceUnjustified])
    }

    @Test func `Nobody to go on ends the suit without ninety days`() throws {
        var matter = try docketed(false)
        let ended = try matter.do(.partyGone(SuitAbatement(ground: .noWillingKin)), .panel, on: "2026-04-20")
        #expect(ended.isRegular)
        #expect(matter.phase == .abated)
        var bare = try docketed(false)
        #expect(
            try bare.do(.partyGone(SuitAbatement()), .panel, on: "2026-04-20").irregularities == ["abatement-grounded"])
    }

    @Test func `Suspended for another case, no ninety days are counted, and the panel reviews afterwards`() throws {
        var matter = try docketed(false)
        try matter.do(.suspend(AppealStay(.otherCase)), .panel, on: "2026-04-16")
        #expect(matter.lastDay(.stay) == nil)
        #expect(try matter.do(.resume, .panel, on: "2026-08-16").isRegular)
        // Three months from 2026-04-15 and the 122 days of the suspension: Saturday 2026-11-14.
        #expect(matter.lastDay(.trial) == "2026-11-16")
        let review = AppealReview(panelSize: 3, bringsNew: false, isFull: true)
        #expect(try matter.do(.review(review), .panel, on: "2026-08-17").isRegular)
    }

    @Test func `What nobody recorded holds neither way`() throws {
        var matter = try docketed(false)
        try matter.do(.review(AppealReview()), .panel, on: "2026-04-20")
        #expect(matter.file.lastOutcome?.unknown.contains(.fullReview) == true)
        #expect(!matter.refusal(of: .signMediation(SignedSuitMediation()), .parties, on: "2026-04-21").isEmpty)
        var silent = Appeal()
        try silent.do(.fileAppeal(AppealPetition(.judgment)), .procuratorate, on: "2026-03-12")
        #expect(silent.file.state.petition?.wasRemanded == nil)
    }
}
