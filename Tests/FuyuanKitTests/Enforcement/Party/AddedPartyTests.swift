import FuyuanKit
import Testing

extension AddedParty: Walkable {
    /// The ground decides the remedy.
    var walkAspect: Int { application?.ground.remedy == .suit ? 1 : 0 }
    static var walkActs: [Act] {
        [
            .apply(AddedPartyApplication(.debtorHeir)), .apply(AddedPartyApplication(.unpaidCapital)), .preserve,
            .formPanel(ReviewPanel()), .hear(ReviewHearing()), .examineOnPapers(PaperExamination()),
            .extendRuling(ReviewExtension()), .grant, .dismiss, .serveRuling(ServedRuling()), .applyReconsideration,
            .decide(ReconsiderationDecision(.maintained)), .sue,
            .judgeSuit(ObjectionJudgment(claimantWins: true)), .secureContinuation(ReviewSecurity()), .disposeObject,
            .withdrawApplication, .noteFinal,
        ]
    }
}

typealias Addition = Matter<AddedParty>

extension Matter where Machine == AddedParty {
    /// A party added on a ground, asked for on 2026-03-02, the ruling served on 2026-05-06.
    static func added(_ ground: AddedPartyGround) throws -> Addition {
        var matter = Addition()
        try matter.do(.apply(AddedPartyApplication(ground, person: "holder-1")), .creditor, on: "2026-03-02")
        try matter.do(.formPanel(ReviewPanel(["judge-1"], handlers: ["officer-1"])), .court, on: "2026-03-05")
        try matter.do(.hear(ReviewHearing()), .panel, on: "2026-03-25")
        try matter.do(.grant, .panel, on: "2026-04-28")
        try matter.do(.serveRuling(ServedRuling(on: day("2026-05-06"))), .court, on: "2026-05-06")
        return matter
    }
}

@Suite("变更、追加当事人") struct AddedPartyTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: AddedParty.self) }

    @Test func `A shareholder who did not pay in is added, and sues within fifteen days`() throws {
        var matter = Addition()
        let asked = try matter.do(
            .apply(AddedPartyApplication(.unpaidCapital, person: "holder-1", amount: yuan(500_000))), .creditor,
            on: "2026-03-02")
        #expect(asked.isRegular)
        // Sixty days end on 2026-05-01, a holiday until 2026-05-05.
        #expect(matter.lastDay(.ruling) == "2026-05-06")
        matter = try Addition.added(.unpaidCapital)
        #expect(matter.lastDay(.remedy) == "2026-05-21")
        #expect(
            matter.refusal(of: .applyReconsideration, .thirdParty, on: "2026-05-12")
                == ["added-party/apply-reconsideration/reconsideration-route/unmet"])
        let sued = try matter.do(.sue, .thirdParty, on: "2026-05-21")
        #expect(sued.isRegular)
        #expect(sued.emits == [.barDisposal])
        #expect(try matter.do(.disposeObject, .court, on: "2026-06-01").irregularities == ["disposal-open"])
        #expect(
            try matter.do(.secureContinuation(ReviewSecurity()), .creditor, on: "2026-06-02").emits == [.mayContinue])
        #expect(try matter.do(.disposeObject, .court, on: "2026-06-03").isRegular)
        let judged = try matter.do(.judgeSuit(ObjectionJudgment(claimantWins: true)), .court, on: "2026-09-01")
        #expect(judged.emits.isEmpty)
        #expect(matter.file.state.isGranted == false)
    }

    @Test func `An heir goes to the higher court within ten days`() throws {
        var matter = try Addition.added(.debtorHeir)
        // Ten days end on Saturday 2026-05-16.
        #expect(matter.lastDay(.remedy) == "2026-05-18")
        #expect(
            matter.refusal(of: .sue, .thirdParty, on: "2026-05-12") == ["added-party/sue/suit-route/unmet"])
        #expect(try matter.do(.applyReconsideration, .thirdParty, on: "2026-05-18").isRegular)
        #expect(matter.lastDay(.reconsideration) == "2026-07-17")
        #expect(try matter.do(.decide(ReconsiderationDecision(.maintained)), .higherCourt, on: "2026-07-17").isRegular)
        #expect(matter.phase == .reconsidered)
    }

    @Test func `A ruling nobody attacks is final when the time has passed`() throws {
        var matter = try Addition.added(.debtorHeir)
        var early = matter
        #expect(try early.do(.noteFinal, .court, on: "2026-05-18").irregularities == ["remedy-time-passed"])
        #expect(try matter.do(.noteFinal, .system, on: "2026-05-19").isRegular)
    }

    @Test func `An examination without a hearing is for clear matters; the time can be extended`() throws {
        var matter = Addition()
        try matter.do(.apply(AddedPartyApplication(.debtorMerger)), .creditor, on: "2026-03-02")
        try matter.do(.examineOnPapers(PaperExamination(isClear: false)), .court, on: "2026-03-20")
        let until = ReviewExtension(until: day("2026-06-30"))
        #expect(try matter.do(.extendRuling(until), .court, on: "2026-04-30").isRegular)
        #expect(matter.lastDay(.ruling) == "2026-06-30")
        try matter.do(.formPanel(ReviewPanel(["judge-1"], handlers: ["officer-1"])), .court, on: "2026-05-06")
        #expect(try matter.do(.grant, .panel, on: "2026-06-30").irregularities == ["heard-in-public"])
    }

    @Test func `A change of name and a branch’s assets need no ruling`() {
        let matter = Addition()
        for ground in [AddedPartyGround.nameChange, .branchAssets, .soleFirmAssets] {
            #expect(
                matter.refusal(of: .apply(AddedPartyApplication(ground)), .creditor, on: "2026-03-02")
                    == ["added-party/apply/addition-needed/unmet"])
        }
    }

    @Test func `The ground decides the remedy`() {
        let suits = AddedPartyGround.allCases.filter { $0.remedy == .suit }
        #expect(
            suits == [
                .limitedPartnerUnpaid, .unpaidCapital, .withdrawnCapital, .unpaidTransferred, .onePersonCompany,
                .unliquidatedDeregistration,
            ])
        #expect(suits.map(\.citation.article) == [14, 17, 18, 19, 20, 21])
        #expect(AddedPartyGround.claimAssigned.isCreditorSide)
        #expect(!AddedPartyGround.onePersonCompany.isCreditorSide)
    }

    @Test func `enforcement.V40: asking to add a guarantor of enforcement is wrong`() throws {
        #expect(AddedPartyApplication(.enforcementPromise).findings.isEmpty)
        let guarantor = AddedPartyApplication(.enforcementPromise, person: "guarantor-1", isGuarantor: true)
        #expect(guarantor.findings.map(\.code) == ["enforcement.V40"])
        var matter = Addition()
        #expect(
            try matter.do(.apply(guarantor), .creditor, on: "2026-03-02").reasons.compactMap(\.rule) == [
                "enforcement.V40"
            ])
    }

    @Test func `The higher court’s president may give a reconsideration more time`() throws {
        var matter = try Addition.added(.debtorHeir)
        try matter.do(.applyReconsideration, .thirdParty, on: "2026-05-18")
        #expect(matter.lastDay(.reconsideration) == "2026-07-17")
        let longer = ReviewExtension(until: day("2026-08-17"))
        #expect(try matter.do(.extendRuling(longer), .higherCourt, on: "2026-07-15").isRegular)
        #expect(matter.lastDay(.reconsideration) == "2026-08-17")
        #expect(try matter.do(.decide(ReconsiderationDecision(.maintained)), .higherCourt, on: "2026-08-17").isRegular)
    }
}
