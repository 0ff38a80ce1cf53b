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
        #expect(optional.suit?.deadline.basis.citations.first == .administrativeProcedure(45))
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
