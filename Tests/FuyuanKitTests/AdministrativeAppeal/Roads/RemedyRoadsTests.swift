import FuyuanKit
import Testing

@Suite struct `Both roads against an act` {
    let law = LegalContext.current

    @Test func `A penalty known on 3 June 2024: sixty days, or six months`() {
        let roads = RemedyRoads(knownAct(known: "2024-06-03", made: "2024-05-30"), in: law)
        #expect(roads.order == .either)
        #expect(roads.lastDay(of: .reconsideration) == day("2024-08-02"))
        #expect(roads.lastDay(of: .suit) == day("2024-12-03"))
        #expect(roads.bars.isEmpty)
        #expect(roads.findings.isEmpty)
        #expect(roads.isOpen(.reconsideration, on: day("2024-08-05")) == false)
        #expect(roads.isOpen(.suit, on: day("2024-08-05")) == true)
        let zh = roads.derivation.text(in: .zh)
        #expect(zh.contains("《行政复议法》第20条第1款"))
        #expect(zh.contains("《行政诉讼法》第46条第1款"))
        #expect(roads.derivation.text(in: .en).contains("Once reconsideration is accepted no suit meanwhile"))
    }

    @Test func `Nothing told: each road under its own year`() {
        let roads = RemedyRoads(untoldAct(known: "2024-06-03"), in: law)
        #expect(roads.lastDay(of: .reconsideration) == day("2025-06-03"))
        #expect(roads.lastDay(of: .suit) == day("2025-06-03"))
        let told = RemedyRoads(
            untoldAct(known: "2024-06-03", learned: "2024-09-02", suitLearned: "2024-09-02"), in: law)
        #expect(told.lastDay(of: .reconsideration) == day("2024-11-01"))
        #expect(told.lastDay(of: .suit) == day("2025-03-03"))
    }

    @Test func `administrative.V-L04: no suit while reconsideration runs, and one once it has run out`() {
        let roads = RemedyRoads(knownAct(known: "2024-09-20"), stage: .accepted(on: day("2024-10-10")), in: law)
        #expect(roads.order == .suitAfterReconsideration)
        let early = roads.findings(taking: .suit, .delivered(on: day("2024-11-01")))
        #expect(early.map(\.code) == ["administrative.V-L04"])
        #expect(roads.isOpen(.suit, on: day("2024-12-09")) == false)
        #expect(roads.isOpen(.suit, on: day("2024-12-10")) == true)
        #expect(roads.findings(taking: .suit, .delivered(on: day("2024-12-10"))).isEmpty)
        #expect(roads.isOpen(.suit, on: day("2024-12-25")) == false)
        #expect(roads.reconsideration == nil)
        #expect(
            roads.findings(taking: .reconsideration, .delivered(on: day("2024-11-01"))).map(\.code) == [
                "administrative.V-R05"
            ])
    }

    @Test func `After the decision only the suit is left, fifteen days`() {
        let roads = RemedyRoads(knownAct(known: "2024-06-03"), stage: .decided(servedOn: day("2024-10-15")), in: law)
        #expect(roads.order == .suitAfterReconsideration)
        #expect(roads.lastDay(of: .suit) == day("2024-10-30"))
        #expect(roads.lastDay(of: .reconsideration) == nil)
    }

    @Test func `Reconsideration first, refused or rejected: fifteen days under article 34`() {
        let fine = knownAct(known: "2024-06-03", way: .onTheSpot)
        let refused = RemedyRoads(fine, stage: .refused(servedOn: day("2024-07-01")), in: law)
        #expect(refused.lastDay(of: .suit) == day("2024-07-16"))
        #expect(refused.suit?.deadline.basis.citations.first == .reconsideration(34))
        let rejected = RemedyRoads(fine, stage: .rejected(servedOn: day("2024-07-01")), in: law)
        #expect(rejected.suit?.rule == .reconsiderationRefused)
        let optional = RemedyRoads(knownAct(known: "2024-06-03"), stage: .refused(servedOn: day("2024-07-01")), in: law)
        // Reconsideration was optional: the act keeps its own six months; the refusal itself is best sued over in fifteen days.
        #expect(optional.lastDay(of: .suit) == day("2024-12-03"))
        #expect(optional.suit?.deadline.basis.citations.first == .administrativeProcedure(46, 1))
        #expect(optional.isOpen(.suit, on: day("2024-07-17")) == true)
        #expect(optional.findings.map(\.code) == ["administrative.refusalSuit"])
        #expect(optional.findings.first?.text.zh.contains("2024-07-16") == true)
        // Where the six months end first, the fifteen days over the refusal are left.
        let late = RemedyRoads(knownAct(known: "2024-01-08"), stage: .refused(servedOn: day("2024-07-01")), in: law)
        #expect(late.lastDay(of: .suit) == day("2024-07-16"))
        #expect(late.suit?.deadline.basis.citations.first == .administrativeProcedure(45))
    }

    @Test func `Silence ends on a rest day: the organ has until the rolled day, the suit counts from the unrolled`() {
        let stage = RemedyRoads.Stage.accepted(on: day("2025-01-24"), isSummary: true)
        let roads = RemedyRoads(knownAct(known: "2025-01-02"), stage: stage, in: law)
        // Thirty days end on Sunday 2025-02-23.
        #expect(roads.isOpen(.suit, on: day("2025-02-24")) == false)
        #expect(roads.isOpen(.suit, on: day("2025-02-25")) == true)
        #expect(roads.lastDay(of: .suit) == day("2025-03-10"))
        let early = roads.suit?.findings(of: .delivered(on: day("2025-02-24")))
        #expect(early?.map(\.code) == ["administrative.suitPremature"])
        #expect(early?.first?.text.zh == "复议机关的审理期限尚未届满，2025-02-25起方可起诉")
        #expect(early?.first?.basis.citations == [.administrativeProcedure(45), .reconsideration(34)])
        let old = SuitPeriod(knownAct(known: "2023-09-04"), after: .accepted(on: day("2023-09-22")), in: law)
        #expect(
            old.findings(of: .delivered(on: day("2023-11-20"))).first?.basis.citations == [
                .administrativeProcedure(45), .reconsideration2017(19),
            ])
        #expect(!old.derivation.steps.contains { $0.basis.citations.contains(.reconsideration(34)) })
    }

    @Test func `Inaction opens no road before the organ’s time to act is over`() {
        let silence = AdministrativeAct(.agreement, .init(requestReceivedOn: day("2025-02-10")))
        let roads = RemedyRoads(silence, in: law)
        // Sixty full days end on 2025-04-11, two months on 2025-04-10.
        #expect(roads.reconsideration?.firstDay == day("2025-04-12"))
        #expect(roads.isOpen(.reconsideration, on: day("2025-04-11")) == false)
        #expect(roads.isOpen(.reconsideration, on: day("2025-04-12")) == true)
        #expect(roads.isOpen(.suit, on: day("2025-04-10")) == false)
        let early = roads.findings(taking: .reconsideration, .delivered(on: day("2025-03-03")))
        #expect(early.map(\.code) == ["administrative.reconsiderationPremature"])
        #expect(early.first?.basis.citations == [.reconsiderationRegulation(16, 1)])
        let urgent = AdministrativeAct(
            .protection, .init(requestReceivedOn: day("2025-02-10"), isEmergency: true))
        #expect(RemedyRoads(urgent, in: law).isOpen(.reconsideration, on: day("2025-02-11")) == true)
        let old = SuitPeriod(AdministrativeAct(.protection, .init(requestReceivedOn: day("2013-08-30"))), in: law)
        #expect(
            old.findings(of: .delivered(on: day("2013-10-28"))).first?.basis.citations == [Citation("ALI00", 39)])
    }

    @Test func `Each text of the law is cited for the cases it governs`() {
        let act = knownAct(known: "2023-09-04")
        let refused = RemedyRoads(act, stage: .refused(servedOn: day("2023-09-25")), in: law)
        #expect(
            refused.bars(to: .reconsideration).first?.basis.citations == [.reconsiderationRegulation(28, 1, item: 7)])
        let accepted = RemedyRoads(act, stage: .accepted(on: day("2023-09-22")), in: law)
        #expect(
            accepted.bars(to: .reconsideration).first?.basis.citations == [.reconsiderationRegulation(28, 1, item: 7)])
        #expect(accepted.bars(to: .suit).first?.basis.citations.first == .reconsideration2017(16))
        let withdrawn = RemedyRoads(act, stage: .withdrawn(on: day("2023-10-09")), in: law)
        #expect(withdrawn.bars(to: .reconsideration).first?.basis.citations == [.reconsiderationRegulation(38, 2)])
        let new = RemedyRoads(knownAct(known: "2024-06-03"), stage: .withdrawn(on: day("2024-08-01")), in: law)
        #expect(new.bars(to: .reconsideration).first?.basis.citations == [.reconsideration(74)])
        // Applied for in 2023, decided in 2024: the 2017 text still governs.
        let across = RemedyRoads(
            act, stage: .decided(servedOn: day("2024-01-10")), applyingOn: day("2023-11-01"), in: law)
        #expect(
            across.bars(to: .reconsideration).first?.basis.citations == [.reconsiderationRegulation(28, 1, item: 7)])
        let tax = RemedyRoads(knownAct(.other, .taxPayment, known: "2023-06-05"), in: law)
        let zh = tax.derivation.text(in: .zh)
        #expect(zh.contains("复议机关不予受理或者逾期不作答复的"))
        #expect(!tax.derivation.steps.contains { $0.basis.citations.contains(.reconsideration(34)) })
        let taxNow = RemedyRoads(knownAct(.other, .taxPayment, known: "2024-06-03"), in: law)
        #expect(taxNow.derivation.text(in: .en).contains("refused, rejected or not answered"))
        var ministry = knownAct(known: "2023-06-05")
        ministry.maker = .stateCouncilDepartment
        #expect(
            RemedyRoads(ministry, in: law).derivation.steps.contains {
                $0.basis.citations.contains(.reconsideration2017(14))
            })
    }

    @Test
    func `administrative.calculation-5.5-FN2: the day of the application tells whether a provincial decision is final`()
    {
        let act = knownAct(.naturalResource, .provincialResourceDecision, known: "2023-12-20")
        let before = RemedyRoads(act, applyingOn: day("2023-12-28"), in: law)
        #expect(before.order == .reconsiderationOnly)
        #expect(before.final?.kind == .provincialResourceDecision)
        let after = RemedyRoads(act, applyingOn: day("2024-01-02"), in: law)
        #expect(after.final == nil)
        #expect(after.lastDay(of: .suit) == day("2024-06-20"))
    }

    @Test func `A longest time to sue that ends on a rest day says so`() {
        // 2019-06-08 and five years: a Saturday, and the Monday after is a holiday.
        let roads = RemedyRoads(knownAct(known: "2024-05-20", made: "2019-06-08"), in: law)
        #expect(roads.lastDay(of: .suit) == day("2024-06-11"))
        #expect(roads.suit?.notes.map(\.code) == ["administrative.ceilingRolled"])
    }

    @Test func `After a withdrawal with consent the act may be sued over only where reconsideration is optional`() {
        let stage = RemedyRoads.Stage.withdrawn(on: day("2024-08-01"))
        let optional = RemedyRoads(knownAct(known: "2024-06-03"), stage: stage, in: law)
        #expect(optional.order == .suitOnly)
        #expect(optional.lastDay(of: .suit) == day("2024-12-03"))
        #expect(optional.bars(to: .reconsideration).map(\.code) == ["administrative.V-R33"])
        let first = RemedyRoads(knownAct(known: "2024-06-03", way: .onTheSpot), stage: stage, in: law)
        #expect(first.order == .none)
        #expect(first.isOpen(.suit, on: day("2024-08-05")) == false)
    }

    @Test func `Once the court has docketed a suit no reconsideration`() {
        let roads = RemedyRoads(knownAct(known: "2024-06-03"), stage: .sued, in: law)
        #expect(roads.order == .suitOnly)
        #expect(roads.bars(to: .reconsideration).map(\.code) == ["administrative.V-R05"])
        #expect(roads.lastDay(of: .suit) == day("2024-12-03"))
        let old = RemedyRoads(knownAct(known: "2023-06-05"), stage: .sued, in: law)
        #expect(old.bars.first?.basis.citations.first == .reconsideration2017(16))
    }

    @Test func `A claim of voidness over an old act closes the road to the court`() {
        let roads = RemedyRoads(knownAct(known: "2024-06-03", made: "2014-03-03"), claim: .voidness, in: law)
        #expect(roads.bars(to: .suit).map(\.code) == ["administrative.V-L31"])
        #expect(roads.isOpen(.suit, on: day("2024-06-10")) == false)
        let new = RemedyRoads(knownAct(known: "2024-06-03", made: "2022-03-03"), claim: .voidness, in: law)
        #expect(new.isOpen(.suit, on: day("2034-06-05")) == true)
    }

    @Test func `An act of which nothing is known says so`() {
        let roads = RemedyRoads(AdministrativeAct(.other, notice: .init(.known, on: nil)), in: law)
        #expect(roads.lastDay(of: .reconsideration) == nil)
        #expect(roads.lastDay(of: .suit) == nil)
        #expect(roads.isOpen(.suit, on: day("2024-06-03")) == nil)
    }

    @Test func `Words of the roads have distinct wire names`() {
        func check<Word: Vocabulary>(_ type: Word.Type) {
            #expect(Set(Word.allCases.map(\.term.wire)).count == Word.allCases.count)
            for word in Word.allCases { #expect(Word(wire: word.term.wire) == word) }
        }
        check(ReconsiderationMatter.self)
        check(AdministrativeAct.Subject.self)
        check(AdministrativeOrganKind.self)
        check(AdministrativeAct.Way.self)
        check(AdministrativeAct.ToldMatter.self)
        check(AdministrativeAct.InformationAnswer.self)
        check(AdministrativeAct.Rank.self)
        check(SuitPeriod.Rule.self)
        check(SuitPeriod.Claim.self)
        check(ReconsiderationPeriod.Text.self)
        check(ReconsiderationFirst.Ground.self)
        check(FinalDecision.Kind.self)
        check(FinalDecision.Level.self)
        check(RemedyRoads.Road.self)
        check(RemedyRoads.Order.self)
        #expect(PolicyParameter.remedyRoadPolicies.count == 3)
    }
}
