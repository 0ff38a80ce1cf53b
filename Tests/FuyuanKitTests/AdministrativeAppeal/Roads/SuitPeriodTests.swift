import FuyuanKit
import Testing

@Suite struct `The period to sue` {
    let law = LegalContext.current

    private func codes(_ findings: [Finding]) -> [String] { findings.map(\.code) }

    private func suitUntold(known: String, learned: String? = nil) -> AdministrativeAct {
        var act = knownAct(known: known)
        act.told.remove(.suitLimit)
        act.suitLimitLearnedOn = learned.map { day($0) }
        return act
    }

    @Test func `administrative.calculation-5.3-5.3-1: six months from 31 August`() {
        let period = SuitPeriod(knownAct(known: "2024-08-31"), in: law)
        #expect(period.rule == .direct)
        #expect(period.lastDay == day("2025-02-28"))
        #expect(period.deadline.basis.citations.first == .administrativeProcedure(46, 1))
    }

    @Test func `administrative.EC16: known on 31 August, sued over on 28 February and 1 March`() {
        let period = SuitPeriod(knownAct(known: "2024-08-31"), in: law)
        #expect(period.findings(of: .delivered(on: day("2025-02-28"))).isEmpty)
        // administrative.V-L02
        let late = period.findings(of: .delivered(on: day("2025-03-01")))
        #expect(codes(late) == ["administrative.V-L02"])
        #expect(late.first?.severity == .error)
    }

    @Test func `administrative.calculation-5.3-5.3-2: fifteen days into the Spring Festival`() {
        let period = SuitPeriod(knownAct(known: "2024-10-08"), after: .decided(servedOn: day("2025-01-20")), in: law)
        #expect(period.rule == .afterReconsideration)
        #expect(period.deadline.period?.unrolledDay == day("2025-02-04"))
        #expect(period.lastDay == day("2025-02-05"))
        #expect(period.deadline.basis.citations.first == .administrativeProcedure(45))
    }

    @Test func `administrative.EC15: a decision served on 20 January, sued over on 5 and 6 February`() {
        let period = SuitPeriod(knownAct(known: "2024-10-08"), after: .decided(servedOn: day("2025-01-20")), in: law)
        #expect(period.isMet(by: .posted(on: day("2025-02-05"))) == true)
        #expect(period.isMet(by: .posted(on: day("2025-02-06"))) == false)
    }

    @Test func `administrative.calculation-5.3-5.3-3: limit not told, the year from knowing the act decides`() {
        let period = SuitPeriod(suitUntold(known: "2023-10-09", learned: "2024-05-06"), in: law)
        #expect(period.rule == .limitNotStated)
        #expect(period.deadline.period?.lastDay == day("2024-11-06"))
        #expect(period.lastDay == day("2024-10-09"))
        #expect(period.deadline.basis.citations.first == .administrativeProcedureInterpretation(64))
        #expect(SuitPeriod(suitUntold(known: "2023-10-09"), in: law).lastDay == day("2024-10-09"))
    }

    @Test func `administrative.calculation-5.3-5.3-4: the last day is a Sunday of work`() {
        let period = SuitPeriod(knownAct(known: "2023-11-01"), after: .decided(servedOn: day("2024-02-01")), in: law)
        #expect(period.deadline.period?.unrolledDay == day("2024-02-16"))
        #expect(period.lastDay == day("2024-02-18"))
    }

    @Test func `administrative.EC14: a suit on Sunday 18 February 2024 is in time`() {
        let period = SuitPeriod(knownAct(known: "2023-11-01"), after: .decided(servedOn: day("2024-02-01")), in: law)
        #expect(period.findings(of: .delivered(on: day("2024-02-18"))).isEmpty)
        #expect(codes(period.findings(of: .delivered(on: day("2024-02-19")))) == ["administrative.V-L02"])
    }

    @Test func `administrative.calculation-5.3-5.3-5: silence, two months and six`() {
        let silence = AdministrativeAct(.agreement, .init(requestReceivedOn: day("2025-02-10")))
        let period = SuitPeriod(silence, in: law)
        #expect(period.rule == .inaction)
        #expect(period.firstDay == day("2025-04-11"))
        #expect(period.lastDay == day("2025-10-10"))
        #expect(codes(period.findings(of: .delivered(on: day("2025-04-10")))) == ["administrative.suitPremature"])
        #expect(period.findings(of: .delivered(on: day("2025-10-10"))).isEmpty)
    }

    @Test func `Silence: a term of law, an emergency, and no request at all`() {
        let term = AdministrativeAct(
            .agreement, .init(requestReceivedOn: day("2025-02-10"), termEndsOn: day("2025-03-10")))
        #expect(SuitPeriod(term, in: law).lastDay == day("2025-09-10"))
        let urgent = AdministrativeAct(
            .agreement, .init(requestReceivedOn: day("2025-02-10"), isEmergency: true))
        #expect(SuitPeriod(urgent, in: law).firstDay == nil)
        // administrative.V-L02b
        let none = SuitPeriod(AdministrativeAct(.agreement, .init(requestReceivedOn: nil)), in: law)
        #expect(codes(none.findings(of: .delivered(on: day("2025-03-01")))) == ["administrative.V-L02b"])
        #expect(none.lastDay == nil)
    }

    @Test func `administrative.calculation-5.3-5.3-6: twenty days of flood are added`() throws {
        let flood = try #require(ExcludedSpan.obstacle(from: day("2024-07-01"), through: day("2024-07-20")))
        let period = SuitPeriod(knownAct(known: "2024-01-15"), excluding: [flood], in: law)
        #expect(period.deadline.period?.unrolledDay == day("2024-08-04"))
        #expect(period.lastDay == day("2024-08-05"))
        let gone = SuitPeriod.delayRequest(obstacleGoneOn: day("2024-07-20"), in: law)
        #expect(gone.lastDay == day("2024-07-30"))
    }

    @Test func `administrative.calculation-5.3-5.3-7: fifteen days against an order to demolish`() {
        let period = SuitPeriod(knownAct(.penalty, .demolitionPenalty, known: "2025-09-22"), in: law)
        #expect(period.rule == .special)
        #expect(period.deadline.period?.unrolledDay == day("2025-10-07"))
        #expect(period.lastDay == day("2025-10-09"))
        #expect(period.deadline.basis.citations.first == .landAdministration(83))
    }

    @Test func `administrative.EC37: an order to demolish of 22 September, sued over on 9 and 10 October`() {
        let period = SuitPeriod(knownAct(.penalty, .demolitionPenalty, known: "2025-09-22"), in: law)
        #expect(period.isMet(by: .delivered(on: day("2025-10-09"))) == true)
        #expect(codes(period.findings(of: .delivered(on: day("2025-10-10")))) == ["administrative.V-L02"])
    }

    @Test(arguments: [
        (AdministrativeAct.Subject.landOwnership, "2024-07-03"), (.forestRights, "2024-07-03"),
        (.tobaccoPenalty, "2024-06-18"), (.metrologyPenalty, "2024-06-18"), (.patentReview, "2024-09-03"),
        (.price, "2024-12-03"),
    ])
    func `Only a statute replaces the six months`(subject: AdministrativeAct.Subject, last: String) {
        #expect(SuitPeriod(knownAct(subject.usualKind, subject, known: "2024-06-03"), in: law).lastDay == day(last))
    }

    @Test func `administrative.calculation-5.3-5.3-8: reconsideration accepted and never decided`() {
        let stage = RemedyRoads.Stage.accepted(on: day("2024-10-10"))
        let period = SuitPeriod(knownAct(known: "2024-09-20"), after: stage, in: law)
        #expect(period.rule == .reconsiderationOverdue)
        #expect(period.firstDay == day("2024-12-10"))
        #expect(period.lastDay == day("2024-12-24"))
        let extended = RemedyRoads.Stage.accepted(on: day("2024-10-10"), extendedBy: .days(30))
        #expect(SuitPeriod(knownAct(known: "2024-09-20"), after: extended, in: law).lastDay == day("2025-01-23"))
        let summary = RemedyRoads.Stage.accepted(on: day("2025-01-24"), isSummary: true)
        let ended = SuitPeriod(knownAct(known: "2025-01-02"), after: summary, in: law)
        #expect(ended.lastDay == day("2025-03-10"))
        #expect(codes(ended.notes) == ["administrative.reconsiderationEndRolled"])
        var rolled = law
        rolled.policies[PolicyParameter.chainsUnrolled.id] = .flag(false)
        #expect(SuitPeriod(knownAct(known: "2025-01-02"), after: summary, in: rolled).lastDay == day("2025-03-11"))
    }

    @Test func `A reconsideration decision that states no limit: the year from knowing it`() {
        let never = RemedyRoads.Stage.decided(servedOn: day("2024-06-03"), isToldLimit: false)
        #expect(SuitPeriod(knownAct(known: "2024-01-15"), after: never, in: law).lastDay == day("2025-06-03"))
        let learned = RemedyRoads.Stage.decided(
            servedOn: day("2024-06-03"), isToldLimit: false, limitLearnedOn: day("2024-09-02"))
        #expect(SuitPeriod(knownAct(known: "2024-01-15"), after: learned, in: law).lastDay == day("2024-09-18"))
    }

    @Test func `Content unknown: six months from knowing it, under five and twenty years from making`() {
        var act = AdministrativeAct(
            .expropriation, madeOn: day("2005-07-15"), notice: .init(.unserved, on: nil),
            contentKnownOn: day("2025-04-10"))
        act.isRealProperty = true
        let period = SuitPeriod(act, in: law)
        #expect(period.rule == .contentUnknown)
        #expect(period.deadline.period?.lastDay == day("2025-10-10"))
        #expect(period.lastDay == day("2025-07-15"))
        #expect(period.deadline.basis.citations.first == .administrativeProcedure(46, 2))
        act.isRealProperty = false
        #expect(SuitPeriod(act, in: law).lastDay == day("2010-07-15"))
        act.madeOn = nil
        act.contentKnownOn = nil
        #expect(SuitPeriod(act, in: law).lastDay == nil)
    }

    @Test func `A claim to perform an agreement is under civil limitation, to change it under the period to sue`() {
        let act = knownAct(.agreement, known: "2024-01-15")
        let performance = SuitPeriod(act, claim: .agreementPerformance, in: law)
        #expect(performance.rule == .agreementPerformance)
        #expect(performance.lastDay == day("2027-01-15"))
        let late = performance.findings(of: .delivered(on: day("2027-01-18")))
        #expect(codes(late) == ["administrative.V-L02"])
        #expect(late.first?.severity == .warning)
        #expect(SuitPeriod(act, claim: .agreementChange, in: law).lastDay == day("2024-07-15"))
    }

    @Test func `administrative.V-L31: a claim of voidness over an act made before May 2015 is not docketed`() {
        let old = SuitPeriod(knownAct(known: "2015-06-01", made: "2015-04-30"), claim: .voidness, in: law)
        #expect(codes(old.findings(of: .delivered(on: day("2024-06-03")))) == ["administrative.V-L31"])
        let new = SuitPeriod(knownAct(known: "2015-06-01", made: "2015-05-01"), claim: .voidness, in: law)
        #expect(new.findings(of: .delivered(on: day("2024-06-03"))).isEmpty)
        #expect(new.lastDay == nil)
        #expect(codes(new.notes) == ["administrative.voidnessFallback"])
    }

    @Test func `The law of 1989: three months, and two years where the limit was not told`() {
        #expect(SuitPeriod(knownAct(known: "2014-08-01"), in: law).lastDay == day("2014-11-03"))
        #expect(
            SuitPeriod(knownAct(known: "2014-08-01"), in: law).deadline.basis.citations.first == Citation("AL89", 39))
        let untold = SuitPeriod(suitUntold(known: "2013-06-03", learned: "2015-04-20"), in: law)
        #expect(untold.lastDay == day("2015-06-03"))
        #expect(untold.deadline.basis.citations.first == Citation("ALI00", 41))
        // Known under the law of 2014, before the interpretation of 2018: still two years.
        #expect(SuitPeriod(suitUntold(known: "2017-06-01"), in: law).lastDay == day("2019-06-03"))
        #expect(SuitPeriod(suitUntold(known: "2018-02-08"), in: law).lastDay == day("2019-02-11"))
    }

    @Test func `The text that governs may be set, and a period running on 1 May 2015 is pointed out`() {
        let period = SuitPeriod(knownAct(known: "2015-02-15"), in: law)
        #expect(period.lastDay == day("2015-05-15"))
        #expect(codes(period.notes) == ["administrative.suitTransition"])
        #expect(period.notes.first?.text.zh.contains("2015-08-17") == true)
        let amended = SuitPeriod(knownAct(known: "2015-02-15"), governedBy: day("2015-05-01"), in: law)
        #expect(amended.lastDay == day("2015-08-17"))
        #expect(amended.notes.isEmpty)
        #expect(amended.governedBy == day("2015-05-01"))
    }

    @Test func `Every step is told in both languages`() {
        for period in [
            SuitPeriod(suitUntold(known: "2023-10-09", learned: "2024-05-06"), in: law),
            SuitPeriod(knownAct(known: "2024-09-20"), after: .accepted(on: day("2024-10-10")), in: law),
        ] {
            #expect(period.derivation.steps.count > 6)
            for step in period.derivation.steps { #expect(!step.text.zh.isEmpty && !step.text.en.isEmpty) }
        }
    }
}
