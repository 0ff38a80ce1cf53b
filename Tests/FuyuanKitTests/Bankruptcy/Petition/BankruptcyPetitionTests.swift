import Foundation
import FuyuanKit
import Testing

extension BankruptcyPetition: Walkable {
    static var walkActors: [ActorID] { ["court-1", "p1"] }
    static var walkActs: [Act] {
        let filing = Petitions.company
        let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .illiquid])
        let refusal = RefusalRuling([.noGround])
        return [
            .filePetition(filing), .filePetitionAsCreditor(filing), .filePetitionByTransfer(filing),
            .requestCorrection(CorrectionRequest(annexes: [.debtList])),
            .supplement(PetitionSupplement(annexes: [.debtList], addsEvidence: true)), .notifyDebtor(DebtorNotice()),
            .raiseObjection(DebtorObjection()), .objectionPeriodEnds, .beginReview, .holdHearing, .closeHearing,
            .approveExtension, .accept(ruling), .refuse(refusal), .serveRefusal(RefusalService()),
            .appeal(RefusalAppeal()), .appealPeriodLapses, .affirm, .orderRetrial, .reverse(ruling), .withdraw,
            .petitionHigherCourt(HigherPetition(.notReceived, filing: filing)), .orderReview,
            .ruleItselfAccept(ruling), .ruleItselfRefuse(refusal),
            .startPreReorganization(PreReorganization(until: CivilDate(2026, 12, 31))),
            .extendPreReorganization(PreReorganizationExtension(until: CivilDate(2027, 1, 31)!)),
            .endPreReorganization(PreReorganizationEnd(isLeftOut: true)),
        ]
    }
}

/// Petitions that stand as samples.
enum Petitions {
    static let maAnShan = DivisionCode("340500")!
    static let huaShan = DivisionCode("340503")!
    static let wuHu = DivisionCode("340200")!

    /// A complete petition of a company in 花山, before the court of 马鞍山.
    static let company = filing()

    static func filing(
        _ procedure: BankruptcyProcedure = .liquidation, _ kind: BankruptcyDebtorKind = .company,
        change: (inout PetitionFiling) -> Void = { _ in }
    ) -> PetitionFiling {
        var filing = PetitionFiling(
            procedure, PetitionedDebtor(kind, domicile: huaShan),
            grounds: [.dueDebtsUnpaid, .illiquid], annexes: .all, courtPlace: maAnShan)
        change(&filing)
        return filing
    }

    static let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .illiquid])
}

typealias Petition = Matter<BankruptcyPetition>

extension Matter where Machine == BankruptcyPetition {
    /// A creditor's petition of 2026-03-02 whose debtor got the notice on 2026-03-05.
    static func notified(_ filing: PetitionFiling = Petitions.company) throws -> Petition {
        var matter = Petition()
        try matter.do(.filePetitionAsCreditor(filing), .creditor, "甲", on: "2026-03-02")
        try matter.do(
            .notifyDebtor(DebtorNotice(receivedOn: day("2026-03-05"))), .court, "court-1", on: "2026-03-04")
        return matter
    }

    /// A debtor's petition of a day, under review.
    static func reviewed(_ filing: PetitionFiling = Petitions.company, on day: String = "2026-02-10") throws -> Petition
    {
        var matter = Petition()
        try matter.do(.filePetition(filing), .debtor, on: day)
        try matter.do(.beginReview, .court, "court-1", on: day)
        return matter
    }
}

@Suite("破产申请审查") struct BankruptcyPetitionTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: BankruptcyPetition.self) }

    @Test func `A creditor’s petition runs from receipt to acceptance`() throws {
        var matter = Petition()
        let filed = try matter.do(.filePetitionAsCreditor(Petitions.company), .creditor, "甲", on: "2026-03-02")
        #expect(filed.emits == [.interruptLimitation])
        #expect(filed.isRegular)
        #expect(matter.lastDay(.correctionNotice) == "2026-03-09")
        #expect(matter.lastDay(.notifyDebtor) == "2026-03-09")
        #expect(matter.lastDay(.ruling) == nil)
        let notice = BankruptcyPetition.Act.notifyDebtor(DebtorNotice(receivedOn: day("2026-03-05")))
        try matter.do(notice, .court, "court-1", on: "2026-03-04")
        #expect(matter.phase == .debtorNotified)
        #expect(matter.lastDay(.objection) == "2026-03-12")
        #expect(
            matter.refusal(of: .objectionPeriodEnds, .system, on: "2026-03-12") == [
                "bankruptcy-petition/objection-period-ends/window-over/unmet"
            ])
        try matter.do(.objectionPeriodEnds, .system, on: "2026-03-13")
        #expect(matter.phase == .underReview)
        #expect(matter.lastDay(.ruling) == "2026-03-23")
        try matter.do(.approveExtension, .higherCourt, on: "2026-03-20")
        #expect(matter.phase == .extended)
        #expect(matter.lastDay(.ruling) == "2026-04-07")
        let number = CaseNumber("（2026）皖05破3号")
        let accepted = try matter.do(
            .accept(AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid], number: number)), .court, "court-1",
            on: "2026-04-07")
        #expect(accepted.isRegular)
        #expect(accepted.emits == [.openMainCase, .appointAdministrator])
        #expect(matter.phase == .accepted)
        #expect(matter.file.state.isFinal)
        #expect(matter.file.state.deadlines(asOf: day("2026-04-07"), in: .current).isEmpty)
    }

    @Test func `A debtor’s petition is ruled on within fifteen days of receipt`() throws {
        var matter = try Petition.reviewed()
        #expect(matter.lastDay(.ruling) == "2026-02-25")
        let late = try matter.do(.accept(Petitions.ruling), .court, on: "2026-02-26")
        #expect(late.irregularities == ["ruling-in-time"])
    }

    @Test func `bankruptcy.edge-3: time spent on supplements does not count`() throws {
        var matter = Petition()
        try matter.do(
            .filePetition(Petitions.filing { $0.annexes.remove(.debtList) }), .debtor, on: "2026-04-01")
        try matter.do(
            .requestCorrection(CorrectionRequest(annexes: [.debtList])), .court, on: "2026-04-03")
        #expect(matter.phase == .correctionRequired)
        // law: bankruptcy.tl.petition.correctionTolled
        #expect(matter.lastDay(.ruling) == nil)
        try matter.do(.supplement(PetitionSupplement(annexes: [.debtList])), .debtor, on: "2026-04-20")
        // 2026-04-16 and 17 days make 2026-05-03, a holiday.
        #expect(matter.lastDay(.ruling) == "2026-05-06")
        try matter.do(.beginReview, .court, on: "2026-04-21")
        #expect(try matter.do(.accept(Petitions.ruling), .court, on: "2026-05-06").isRegular)
    }

    @Test func `Supplements also stop the five days in which the debtor of a creditor’s petition is notified`() throws {
        var matter = Petition()
        try matter.do(.filePetitionAsCreditor(Petitions.company), .creditor, on: "2026-04-13")
        try matter.do(.requestCorrection(CorrectionRequest()), .court, on: "2026-04-15")
        #expect(matter.lastDay(.notifyDebtor) == nil)
        try matter.do(.supplement(PetitionSupplement(addsEvidence: true)), .creditor, on: "2026-04-22")
        // 2026-04-18 and seven days: Saturday 2026-04-25.
        #expect(matter.lastDay(.notifyDebtor) == "2026-04-27")
    }

    @Test func `Supplements asked for after five days are late`() throws {
        var matter = Petition()
        try matter.do(.filePetition(Petitions.company), .debtor, on: "2026-03-02")
        let late = try matter.do(.requestCorrection(CorrectionRequest()), .court, on: "2026-03-10")
        #expect(late.irregularities == ["request-in-time"])
    }

    @Test func `bankruptcy.edge-4: an early objection does not shorten the ten days`() throws {
        var matter = try Petition.notified()
        try matter.do(.raiseObjection(DebtorObjection()), .debtor, on: "2026-03-06")
        #expect(matter.phase == .objectionRaised)
        #expect(!matter.refusal(of: .objectionPeriodEnds, .court, on: "2026-03-09").isEmpty)
        try matter.do(.objectionPeriodEnds, .court, on: "2026-03-13")
        // Ten days from 2026-03-12, not from 2026-03-06: Sunday 2026-03-22.
        #expect(matter.lastDay(.ruling) == "2026-03-23")
    }

    @Test func `An objection after seven days is none, unless the time is given back`() throws {
        var matter = try Petition.notified()
        #expect(
            matter.refusal(of: .raiseObjection(DebtorObjection()), .debtor, on: "2026-03-13") == [
                "bankruptcy-petition/raise-objection/objection-in-time/unmet"
            ])
        try matter.do(.raiseObjection(DebtorObjection(isTimeRestored: true)), .debtor, on: "2026-03-13")
        #expect(matter.phase == .objectionRaised)
    }

    @Test func `Only a creditor’s petition is notified to the debtor`() throws {
        var matter = Petition()
        try matter.do(.filePetition(Petitions.company), .debtor, on: "2026-03-02")
        #expect(
            matter.refusal(of: .notifyDebtor(DebtorNotice()), .court, on: "2026-03-03") == [
                "bankruptcy-petition/notify-debtor/by-creditor/unmet"
            ])
        var other = Petition()
        try other.do(.filePetitionAsCreditor(Petitions.company), .creditor, on: "2026-03-02")
        #expect(
            other.refusal(of: .beginReview, .court, on: "2026-03-03") == [
                "bankruptcy-petition/begin-review/not-by-creditor/unmet"
            ])
    }

    @Test func `The time is extended once, also after a hearing`() throws {
        var matter = try Petition.reviewed()
        try matter.do(.approveExtension, .higherCourt, on: "2026-02-24")
        // Fifteen and fifteen days from 2026-02-10.
        #expect(matter.lastDay(.ruling) == "2026-03-12")
        try matter.do(.holdHearing, .court, on: "2026-03-02")
        try matter.do(.closeHearing, .court, on: "2026-03-03")
        #expect(
            matter.refusal(of: .approveExtension, .higherCourt, on: "2026-03-04") == [
                "bankruptcy-petition/approve-extension/not-extended/unmet"
            ])
    }

    @Test func `bankruptcy.edge-5: a petitioner may withdraw before acceptance, never after`() throws {
        var matter = try Petition.reviewed()
        #expect(
            matter.refusal(of: .withdraw, .creditor, on: "2026-02-11") == [
                "bankruptcy-petition/withdraw/is-petitioner/unmet"
            ])
        var accepted = matter
        try accepted.do(.accept(Petitions.ruling), .court, on: "2026-02-12")
        let reasons = accepted.refusal(of: .withdraw, .debtor, on: "2026-02-12")
        #expect(reasons == ["bankruptcy-petition/withdraw/wrong-phase"])
        try matter.do(.withdraw, .debtor, on: "2026-02-12")
        #expect(matter.phase == .withdrawn)
    }

    @Test func `A refusal is served within five days and appealed within ten`() throws {
        var matter = try Petition.reviewed(on: "2026-03-02")
        try matter.do(.refuse(RefusalRuling([.noGround])), .court, on: "2026-03-16")
        #expect(matter.lastDay(.service) == "2026-03-23")
        #expect(!matter.refusal(of: .appealPeriodLapses, .system, on: "2026-06-01").isEmpty)
        try matter.do(.serveRefusal(RefusalService(receivedOn: day("2026-03-20"))), .court, on: "2026-03-20")
        #expect(matter.lastDay(.appeal) == "2026-03-30")
        #expect(!matter.refusal(of: .appealPeriodLapses, .system, on: "2026-03-30").isEmpty)
        #expect(
            matter.refusal(of: .appeal(RefusalAppeal()), .debtor, on: "2026-03-31") == [
                "bankruptcy-petition/appeal/appeal-in-time/unmet"
            ])
        #expect(matter.refusal(of: .appeal(RefusalAppeal(isTimeRestored: true)), .debtor, on: "2026-03-31").isEmpty)
        var appealed = matter
        try appealed.do(.appeal(RefusalAppeal()), .debtor, on: "2026-03-30")
        #expect(appealed.phase == .appealPending)
        let reversed = try appealed.do(.reverse(Petitions.ruling), .higherCourt, on: "2026-04-20")
        #expect(reversed.isRegular)
        #expect(appealed.phase == .accepted)
        try matter.do(.appealPeriodLapses, .system, on: "2026-03-31")
        #expect(matter.phase == .refusedFinal)
    }

    @Test func `An affirmed refusal is final`() throws {
        var matter = try Petition.reviewed(on: "2026-03-02")
        try matter.do(.refuse(RefusalRuling([.noGround])), .court, on: "2026-03-16")
        try matter.do(.appeal(RefusalAppeal()), .debtor, on: "2026-03-17")
        try matter.do(.affirm, .higherCourt, on: "2026-04-20")
        #expect(matter.phase == .refusedFinal)
    }

    @Test func `The higher court first orders the lower court to examine, then may rule itself`() throws {
        var matter = try Petition.reviewed(on: "2026-03-02")
        let early = try matter.do(.petitionHigherCourt(HigherPetition(.notRuled)), .debtor, on: "2026-03-16")
        #expect(early.irregularities == ["court-failed"])
        matter = try Petition.reviewed(on: "2026-03-02")
        // Fifteen days from 2026-03-02 end on 2026-03-17.
        let step = try matter.do(.petitionHigherCourt(HigherPetition(.notRuled)), .debtor, on: "2026-03-18")
        #expect(step.isRegular && step.emits == [.orderLowerCourt])
        #expect(matter.phase == .escalated)
        #expect(
            matter.refusal(of: .ruleItselfAccept(Petitions.ruling), .higherCourt, on: "2026-03-19") == [
                "bankruptcy-petition/rule-itself-accept/review-ordered/unmet"
            ])
        try matter.do(.orderReview, .higherCourt, on: "2026-03-20")
        #expect(matter.phase == .underReview)
        try matter.do(.petitionHigherCourt(HigherPetition(.notRuled)), .debtor, on: "2026-04-20")
        var refused = matter
        let outcome = try matter.do(
            .ruleItselfAccept(AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .illiquid], sentDownTo: "c2")),
            .higherCourt, on: "2026-04-27")
        #expect(outcome.emits.contains(.sendDown))
        #expect(matter.phase == .accepted)
        try refused.do(.ruleItselfRefuse(RefusalRuling([.noGround])), .higherCourt, on: "2026-04-27")
        #expect(refused.phase == .refused)
    }

    @Test func `A petition no court would take goes up with its papers`() throws {
        var matter = Petition()
        let up = HigherPetition(.notReceived, filing: Petitions.company)
        let filed = try matter.do(.petitionHigherCourt(up), .creditor, "甲", on: "2026-03-02")
        #expect(filed.isRegular)
        // It is the petition itself that reaches a court.
        #expect(filed.emits == [.orderLowerCourt, .interruptLimitation])
        #expect(matter.file.state.filedOn == day("2026-03-02"))
        #expect(matter.file.state.filing == Petitions.company)
        #expect(
            matter.refusal(of: .withdraw, .creditor, "乙", on: "2026-03-03") == [
                "bankruptcy-petition/withdraw/is-petitioner/unmet"
            ])
        try matter.do(.orderReview, .higherCourt, on: "2026-03-06")
        // The court that was ordered to examine still has to notify the debtor.
        var unheard = matter
        #expect(
            try unheard.do(.accept(Petitions.ruling), .court, on: "2026-03-20").irregularities == ["debtor-notified"])
        try matter.do(.notifyDebtor(DebtorNotice(receivedOn: day("2026-03-10"))), .court, on: "2026-03-09")
        #expect(matter.phase == .debtorNotified)
        #expect(matter.lastDay(.objection) == "2026-03-17")
        try matter.do(.objectionPeriodEnds, .system, on: "2026-03-18")
        #expect(matter.lastDay(.ruling) == "2026-03-27")
        #expect(
            matter.refusal(of: .notifyDebtor(DebtorNotice()), .court, on: "2026-03-19") == [
                "bankruptcy-petition/notify-debtor/not-notified/unmet"
            ])
        #expect(try matter.do(.accept(Petitions.ruling), .court, on: "2026-03-20").isRegular)
    }

    @Test func `A transferred petition has thirty days and no window of its own`() throws {
        var matter = Petition()
        try matter.do(.filePetitionByTransfer(Petitions.company), .enforcingCourt, on: "2026-09-07")
        #expect(matter.lastDay(.ruling) == "2026-10-08")
        try matter.do(.beginReview, .court, on: "2026-09-10")
        let accepted = try matter.do(
            .accept(AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid])), .court, on: "2026-10-08")
        #expect(accepted.isRegular)
    }

    @Test func `Pre-reorganisation has only the length of its local rule`() throws {
        var matter = try Petition.reviewed(
            Petitions.filing(.reorganization) { $0.courtPlace = DivisionCode("500000") }, on: "2026-03-02")
        let rule = LocalBankruptcyRule("CQ5PRE", in: DivisionCode("500000")!)
        try matter.do(.startPreReorganization(PreReorganization(under: rule)), .court, on: "2026-03-09")
        #expect(matter.phase == .preReorganization)
        // Three months: 2026-06-09, a Tuesday.
        #expect(matter.lastDay(.preReorganization) == "2026-06-09")
        try matter.do(
            .extendPreReorganization(PreReorganizationExtension(until: day("2026-07-09"))), .court, on: "2026-06-08")
        #expect(matter.lastDay(.preReorganization) == "2026-07-09")
        try matter.do(.endPreReorganization(PreReorganizationEnd(isLeftOut: true)), .court, on: "2026-07-09")
        #expect(matter.phase == .underReview)
        // 122 days left out of fifteen from 2026-03-02: 2026-07-17, a Friday.
        #expect(matter.lastDay(.ruling) == "2026-07-17")
    }

    @Test func `A second service does not begin the time to appeal again`() throws {
        var matter = try Petition.reviewed(on: "2026-03-02")
        try matter.do(.refuse(RefusalRuling([.noGround])), .court, on: "2026-03-16")
        try matter.do(.serveRefusal(RefusalService(receivedOn: day("2026-03-20"))), .court, on: "2026-03-20")
        try matter.do(.serveRefusal(RefusalService(receivedOn: day("2026-03-27"))), .court, on: "2026-03-27")
        #expect(matter.lastDay(.appeal) == "2026-03-30")
    }

    @Test func `A petition keeps every field on the wire, and refuses what is no number or place`() throws {
        let full = Petitions.filing(.reorganization, .insurer) {
            $0.debtor.registeredAt = Petitions.wuHu
            $0.debtor.isListed = true
            $0.debtor.domicileSince = day("2020-01-02")
            $0.debtor.stateInterest = .importantControlled
            $0.items = [.parties]
            $0.hasEvidence = false
            $0.hasDraftAgreement = true
            $0.consents = [.regulator, .union]
            $0.receiptIssued = nil
            $0.court = "court-1"
            $0.number = CaseNumber("（2026）皖05破申3号")
            $0.docketedOn = day("2026-03-04")
            $0.hasRivals = true
            $0.isDebtorsConsent = true
        }
        let bytes = JSON.write(full)
        #expect(try JSON.read(PetitionFiling.self, from: bytes) == full)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#""number":"（2026）皖05破申3号""#))
        #expect(text.contains(#""domicile":"340503""#))
        for (good, bad) in [("340503", "990503"), ("皖05破申3号", "皖05破申号")] {
            let broken = Array(text.replacingOccurrences(of: good, with: bad).utf8)
            #expect(throws: WireError.self) { try JSON.read(PetitionFiling.self, from: broken) }
        }
        #expect(try CaseNumber.sample.description == "（2026）沪03破1号")
    }

    @Test func `Repeated ends of enforcement are evidence, other signs call for a look`() {
        #expect(ZombieSign.allCases.map(\.suggests) == [nil, nil, .enforcedUnpaid])
    }
}
