import FuyuanKit
import Testing

@Suite struct `The period to apply for reconsideration` {
    let law = LegalContext.current

    private func codes(_ findings: [Finding]) -> [String] { findings.map(\.code) }

    @Test func `administrative.calculation-5.2-5.2-1: sixty days over May Day`() {
        let period = ReconsiderationPeriod(knownAct(known: "2024-03-04", way: .direct), in: law)
        #expect(period.text == .text2023)
        #expect(period.deadline.period?.unrolledDay == day("2024-05-03"))
        #expect(period.lastDay == day("2024-05-06"))
        #expect(period.isTold)
    }

    @Test func `administrative.EC02: a penalty served on 4 March is in time on 6 May and late on 7 May`() {
        let period = ReconsiderationPeriod(knownAct(known: "2024-03-04", way: .direct), in: law)
        #expect(period.findings(of: .delivered(on: day("2024-05-06"))).isEmpty)
        // administrative.V-R02
        let late = period.findings(of: .delivered(on: day("2024-05-07")))
        #expect(codes(late) == ["administrative.V-R02"])
        #expect(late.first?.severity == .error)
        #expect(late.first?.basis.citations.first == .reconsideration(20, 1))
    }

    @Test func `administrative.calculation-5.2-5.2-2: rights learned later, sixty days from then`() {
        let period = ReconsiderationPeriod(untoldAct(known: "2024-06-03", learned: "2025-03-10"), in: law)
        #expect(period.lastDay == day("2025-05-09"))
        #expect(period.start == day("2025-03-10"))
        #expect(period.deadline.ceilings.first?.lastDay == day("2025-06-03"))
        #expect(!period.deadline.isCutOff)
    }

    @Test func `administrative.calculation-5.2-5.2-3: the year from knowing the act cuts the sixty days off`() {
        let period = ReconsiderationPeriod(untoldAct(known: "2024-06-03", learned: "2025-05-20"), in: law)
        #expect(period.deadline.period?.unrolledDay == day("2025-07-19"))
        #expect(period.lastDay == day("2025-06-03"))
        #expect(period.deadline.isCutOff)
        #expect(period.deadline.basis.citations.first == .reconsideration(20, 3))
    }

    @Test func `administrative.EC03: an untold act, applied against on the last day of the year and a day later`() {
        let period = ReconsiderationPeriod(untoldAct(known: "2024-06-03", learned: "2025-05-20"), in: law)
        #expect(period.isMet(by: .delivered(on: day("2025-06-03"))) == true)
        #expect(period.isMet(by: .delivered(on: day("2025-06-04"))) == false)
    }

    @Test func `Rights never learned leave only the longest time`() {
        let period = ReconsiderationPeriod(untoldAct(known: "2024-06-03"), in: law)
        #expect(period.start == nil)
        #expect(period.deadline.period == nil)
        #expect(period.lastDay == day("2025-06-03"))
    }

    @Test func `One of right, organ and period untold is untold`() {
        var act = knownAct(known: "2024-06-03")
        act.told = [.reconsiderationRight, .reconsiderationPeriod, .suitLimit]
        #expect(!ReconsiderationPeriod(act, in: law).isTold)
        act.told.insert(.reconsiderationOrgan)
        #expect(ReconsiderationPeriod(act, in: law).isTold)
        #expect(ReconsiderationPeriod(act, in: law).lastDay == day("2024-08-02"))
    }

    @Test func `administrative.calculation-5.2-5.2-4: silence without a term of law`() {
        let act = AdministrativeAct(.protection, .init(requestReceivedOn: day("2024-07-01")))
        let period = ReconsiderationPeriod(act, in: law)
        #expect(period.start == day("2024-08-30"))
        #expect(period.lastDay == day("2024-10-29"))
        #expect(ReconsiderationFirst(act)?.ground == .inaction)
    }

    @Test func `Silence past a term of law counts from its end, and without a request not at all`() {
        let term = AdministrativeAct(
            .licence, .init(requestReceivedOn: day("2024-07-01"), termEndsOn: day("2024-07-29")))
        #expect(ReconsiderationPeriod(term, in: law).lastDay == day("2024-09-27"))
        let none = AdministrativeAct(.licence, .init(requestReceivedOn: nil))
        #expect(ReconsiderationPeriod(none, in: law).lastDay == nil)
        #expect(ReconsiderationPeriod(none, in: law).isMet(by: .delivered(on: day("2024-07-01"))) == nil)
    }

    @Test func `administrative.calculation-5.2-5.2-5: five years from making`() {
        let period = ReconsiderationPeriod(knownAct(known: "2024-03-01", made: "2019-04-11"), in: law)
        #expect(period.deadline.period?.unrolledDay == day("2024-04-30"))
        #expect(period.lastDay == day("2024-04-11"))
        #expect(period.deadline.basis.citations.first == .reconsideration(21))
        #expect(codes(period.findings(of: .delivered(on: day("2024-04-12")))) == ["administrative.V-R02"])
    }

    @Test func `administrative.EC04: twenty years for immovables, the anniversary inside`() {
        var act = knownAct(.naturalResource, known: "2024-02-01", made: "2004-03-15")
        act.isRealProperty = true
        let period = ReconsiderationPeriod(act, in: law)
        #expect(period.isMet(by: .delivered(on: day("2024-03-15"))) == true)
        #expect(period.isMet(by: .delivered(on: day("2024-03-16"))) == false)
        act.isRealProperty = false
        #expect(ReconsiderationPeriod(act, in: law).lastDay == day("2009-03-16"))
    }

    @Test func `Whether a longest time moves off a rest day is a setting`() {
        // 2019-06-08 + 5 years is a Saturday, and the Monday after is a holiday.
        let act = knownAct(known: "2024-05-20", made: "2019-06-08")
        let period = ReconsiderationPeriod(act, in: law)
        #expect(period.lastDay == day("2024-06-11"))
        #expect(codes(period.notes) == ["administrative.ceilingRolled"])
        var strict = law
        strict.policies[PolicyParameter.ceilingRolls.id] = .flag(false)
        let fixed = ReconsiderationPeriod(act, in: strict)
        #expect(fixed.lastDay == day("2024-06-08"))
        #expect(fixed.notes.isEmpty)
        #expect(fixed.deadline.basis.citations.first == .reconsideration(21))
    }

    @Test func `The day of the application chooses the text`() {
        let act = knownAct(known: "2023-11-20")
        let old = ReconsiderationPeriod(act, applyingOn: day("2023-12-29"), in: law)
        #expect(old.text == .text2017)
        #expect(old.lastDay == day("2024-01-19"))
        #expect(old.deadline.basis.citations.first == Citation("AR17", 9))
        let new = ReconsiderationPeriod(act, applyingOn: day("2024-01-02"), in: law)
        #expect(new.text == .text2023)
        #expect(new.lastDay == day("2024-01-19"))
        #expect(ReconsiderationPeriod(act, in: law).text == .text2023)
        #expect(ReconsiderationPeriod(act, applyingOn: day("2024-01-02"), text: .text2017, in: law).text == .text2017)
        #expect(codes(old.findings(of: .posted(on: day("2024-01-02")))) == ["administrative.V-R01"])
    }

    @Test func `An act told and known in 2023 whose period ended in 2023 stays under the 2017 text`() {
        let period = ReconsiderationPeriod(knownAct(known: "2023-06-01", made: "2017-05-01"), in: law)
        #expect(period.text == .text2017)
        #expect(period.lastDay == day("2023-07-31"))
        #expect(period.deadline.ceilings.isEmpty)
    }

    @Test func `An act made long ago and known in late 2023 could only be applied against in 2023`() {
        let act = knownAct(known: "2023-12-01", made: "2010-03-01")
        let period = ReconsiderationPeriod(act, in: law)
        #expect(period.text == .text2017)
        #expect(codes(period.notes) == ["administrative.textChange"])
        let late = ReconsiderationPeriod(act, applyingOn: day("2024-01-02"), in: law)
        #expect(codes(late.findings(of: .delivered(on: day("2024-01-02")))) == ["administrative.V-R02"])
        #expect(late.lastDay == day("2015-03-02"))
    }

    @Test func `An untold act known in 2023 may still be applied against in 2024, within the year`() {
        let period = ReconsiderationPeriod(untoldAct(known: "2023-06-05"), in: law)
        #expect(period.text == .text2023)
        #expect(period.lastDay == day("2024-06-05"))
        let old = ReconsiderationPeriod(untoldAct(known: "2023-06-05"), applyingOn: day("2023-09-01"), in: law)
        #expect(old.lastDay == day("2023-08-04"))
        #expect(codes(old.notes) == ["administrative.untold2017"])
        let later = ReconsiderationPeriod(
            untoldAct(known: "2023-06-05", learned: "2023-08-28"), applyingOn: day("2023-09-01"), in: law)
        #expect(later.lastDay == day("2023-10-27"))
    }

    @Test(arguments: [
        (AdministrativeAct.Way.onTheSpot, Citation.reconsiderationRegulation(15, 1, item: 1)),
        (.direct, .reconsiderationRegulation(15, 1, item: 2)), (.post, .reconsiderationRegulation(15, 1, item: 3)),
        (.postReturnReceipt, .reconsiderationRegulation(15, 1, item: 3)),
        (.publicNotice, .reconsiderationRegulation(15, 1, item: 4)),
        (.supplementaryNotice, .reconsiderationRegulation(15, 1, item: 5)),
        (.proven, .reconsiderationRegulation(15, 1, item: 6)), (.known, .reconsideration(20, 1)),
    ])
    func `The period runs from the day of each way of knowing`(way: AdministrativeAct.Way, citation: Citation) {
        let period = ReconsiderationPeriod(knownAct(known: "2024-06-03", way: way), in: law)
        #expect(period.lastDay == day("2024-08-02"))
        #expect(period.derivation.steps.contains { $0.basis.citations.first == citation })
    }

    @Test func `An act that should have been served but was not counts as unknown`() {
        let act = knownAct(known: "2024-06-03", made: "2024-05-30", way: .unserved)
        let period = ReconsiderationPeriod(act, in: law)
        #expect(period.start == nil)
        #expect(period.lastDay == day("2029-05-30"))
        #expect(period.deadline.certainty == .provisional)
        #expect(period.derivation.steps.contains { $0.basis.citations.first == .reconsiderationRegulation(15, 2) })
    }

    @Test func `Posting before the end is enough, and the postmark chooses the text`() {
        let period = ReconsiderationPeriod(knownAct(known: "2024-03-04"), in: law)
        #expect(period.isMet(by: .posted(on: day("2024-05-06"))) == true)
        #expect(period.isMet(by: .electronic(on: day("2024-05-07"))) == false)
    }

    @Test func `The period goes on when an obstacle is gone`() throws {
        let flood = try #require(ExcludedSpan.obstacle(from: day("2024-07-01"), through: day("2024-07-20")))
        let period = ReconsiderationPeriod(knownAct(known: "2024-06-03"), excluding: [flood], in: law)
        #expect(period.lastDay == day("2024-08-22"))
        let capped = ReconsiderationPeriod(
            untoldAct(known: "2023-07-25", learned: "2024-06-03"), excluding: [flood], in: law)
        #expect(capped.lastDay == day("2024-07-25"))
        #expect(codes(capped.notes) == ["administrative.ceilingNotSuspended"])
        #expect(ExcludedSpan.obstacle(from: .max, through: .max) == nil)
    }

    @Test func `A longer period of another statute applies, a shorter one does not`() {
        var act = knownAct(known: "2024-06-03")
        act.otherPeriod = .init(.days(90), Citation("LOCAL-1", 3))
        #expect(ReconsiderationPeriod(act, in: law).lastDay == day("2024-09-02"))
        act.otherPeriod = .init(.days(30), Citation("LOCAL-1", 3))
        #expect(ReconsiderationPeriod(act, in: law).lastDay == day("2024-08-02"))
    }

    @Test func `Every step is told in both languages and every rule has its article`() {
        let period = ReconsiderationPeriod(untoldAct(known: "2024-06-03", learned: "2025-05-20"), in: law)
        #expect(period.derivation.steps.count > 8)
        for step in period.derivation.steps { #expect(!step.text.zh.isEmpty && !step.text.en.isEmpty) }
        let zh = period.derivation.text(in: .zh)
        #expect(zh.contains("《行政复议法》第20条第3款"))
        #expect(zh.contains("2025-06-03"))
        #expect(period.derivation.text(in: .en).contains("whichever ends first: 2025-06-03"))
    }

    @Test func `Days beyond the calendar are not guessed`() {
        let old = ReconsiderationPeriod(knownAct(known: "2004-03-16"), in: law)
        #expect(old.text == .text2017)
        #expect(old.lastDay == nil)
        #expect(old.deadline.deciding?.unrolledDay == day("2004-05-15"))
        #expect(old.isMet(by: .delivered(on: day("2004-05-15"))) == true)
        #expect(old.isMet(by: .delivered(on: day("2004-05-17"))) == nil)
        let far = ReconsiderationPeriod(knownAct(known: "9999-12-30"), in: law)
        #expect(far.lastDay == nil)
    }
}
