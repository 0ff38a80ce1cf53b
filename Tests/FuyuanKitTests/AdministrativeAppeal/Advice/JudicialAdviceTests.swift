import FuyuanKit
import Testing

/// Advice under test.
enum Advising {
    static let court = ActorID("甲县人民法院")
    static let unit = ActorID("甲县某局")
    static let letter = AdviceLetter(
        to: unit, problems: ["送达不规范", "听证缺失"],
        suggestions: [AdviceSuggestion("规范送达", for: 1), AdviceSuggestion("依法听证", for: 2)], inOwnArea: true,
        isSameLevel: true)

    /// An advice drafted.
    static func drafted(
        _ kind: AdviceKind = .comprehensiveGovernance, _ letter: AdviceLetter = letter
    ) throws -> Matter<JudicialAdvice> {
        var advice = Matter<JudicialAdvice>()
        try advice.do(.identify(AdviceMatter(kind, isNecessary: true)), .court, court, on: "2025-11-03")
        try advice.do(.consult(AdviceConsultation(true)), .court, court, on: "2025-11-10")
        try advice.do(.draft(letter), .court, court, on: "2025-11-17")
        return advice
    }

    /// An advice received on a day.
    static func delivered(
        on day: String = "2025-12-31", _ delivery: AdviceDelivery = AdviceDelivery(replyMonths: 2),
        _ letter: AdviceLetter = letter
    ) throws -> Matter<JudicialAdvice> {
        var advice = try drafted(.comprehensiveGovernance, letter)
        try advice.do(.committeeApprove, .adjudicationCommittee, on: "2025-12-01")
        try advice.do(.sign(AdviceSignature("甲法建〔2025〕3号")), .courtPresident, court, on: "2025-12-02")
        try advice.do(.deliver(delivery), .court, court, on: day)
        return advice
    }

    static func onDocument(_ letter: DocumentAdvice, on day: String) throws -> Matter<JudicialAdvice> {
        var advice = Matter<JudicialAdvice>()
        try advice.do(.adviseOnDocument(letter), .court, court, on: day)
        return advice
    }
}

extension JudicialAdvice: Walkable {
    static var walkActors: [ActorID] { [Advising.court] }
    static var walkSteps: [Int] { [0, 90] }
    static var walkActs: [Act] {
        [
            .identify(AdviceMatter(.comprehensiveGovernance, isNecessary: true)), .identify(AdviceMatter(.execution)),
            .consult(AdviceConsultation(true)), .draft(Advising.letter), .committeeApprove,
            .sign(AdviceSignature("甲法建〔2025〕3号")), .deliver(AdviceDelivery(replyMonths: 2)),
            .signFor(AdviceReceipt()), .reply(AdviceReply()), .replyNotAdopting(AdviceRefusal("无权处理")), .timeout,
            .urge, .escalate, .implement, .finishImplementing, .evaluate(AdviceEvaluation(2025)), .reportToCongress,
            .cancel, .adviseOnDocument(DocumentAdvice(to: "某厅", effective: CivilDate(2026, 2, 2)!)),
            .adviseOnAttendance(AttendanceAdvice(to: "某监委", alsoTo: "某市政府", because: .nobodyCame)),
            .adviseOnNoShow(NoShowAdvice(to: "某监委", wasSummoned: true, isPublished: true)),
            .adviseOnRefusal(RefusalAdvice(to: "某监委", byFirstInstance: true)),
        ]
    }
}

@Suite("司法建议") struct JudicialAdviceTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: JudicialAdvice.self) }

    // law: administrative.K18
    @Test func `Comprehensive advice is looked into, approved, signed, delivered, answered and carried out`() throws {
        var advice = try Advising.drafted()
        #expect(advice.phase == .drafted && advice.file.lastOutcome?.isRegular == true)
        try advice.do(.committeeApprove, .adjudicationCommittee, on: "2025-12-01")
        let signed = try advice.do(
            .sign(AdviceSignature("甲法建〔2025〕3号")), .courtPresident, Advising.court, on: "2025-12-02")
        #expect(signed.isRegular && signed.issues == [.adviceLetter])
        let delivery = AdviceDelivery(replyMonths: 2)
        #expect(try advice.do(.deliver(delivery), .court, Advising.court, on: "2025-12-29").isRegular)
        try advice.do(.signFor(AdviceReceipt(day("2025-12-31"))), .advisedUnit, on: "2025-12-31")
        #expect(advice.phase == .replyDue)
        #expect(advice.lastDay(.reply) == "2026-02-28")
        #expect(try advice.do(.reply(AdviceReply(.adoptedInPart)), .advisedUnit, on: "2026-02-28").isRegular)
        try advice.do(.implement, .advisedUnit, on: "2026-03-09")
        try advice.do(.finishImplementing, .advisedUnit, on: "2026-05-11")
        #expect(advice.phase == .implemented && advice.file.state.isClosed)
        try advice.do(.evaluate(AdviceEvaluation(2026)), .ruleOfLawOffice, on: "2026-12-31")
        #expect(advice.file.state.assessedYears == [2026])
        try advice.do(.reportToCongress, .court, Advising.court, on: "2027-01-20")
        #expect(advice.phase == .reportedToCongress)
    }

    @Test func `administrative.EC34: two months for advice, sixty days for advice on a document`() throws {
        var advice = try Advising.delivered(on: "2025-12-31")
        #expect(advice.lastDay(.reply) == "2026-02-28")
        var late = advice
        #expect(try advice.do(.reply(AdviceReply()), .advisedUnit, on: "2026-02-28").isRegular)
        #expect(
            try late.do(.reply(AdviceReply()), .advisedUnit, on: "2026-03-01").irregularities == ["replied-in-time"])
        let letter = DocumentAdvice(to: "某厅", effective: day("2025-12-01"), proposesHandling: true)
        var document = try Advising.onDocument(letter, on: "2025-12-31")
        #expect(document.file.lastOutcome?.isRegular == true)
        #expect(document.lastDay(.reply) == "2026-03-02")
        #expect(try document.do(.reply(AdviceReply()), .advisedUnit, on: "2026-03-02").isRegular)
    }

    // law: administrative.L-A03
    @Test func `A local term of thirty days and a day the letter names`() throws {
        let local = try Advising.delivered(on: "2026-03-02", AdviceDelivery(isLocalTerm: true))
        #expect(local.lastDay(.reply) == "2026-04-01")
        let named = try Advising.delivered(on: "2026-03-02", AdviceDelivery(replyBy: day("2026-04-10")))
        #expect(named.lastDay(.reply) == "2026-04-10")
    }

    @Test func `administrative.V-A01: comprehensive advice goes through committee, president and register`() throws {
        var advice = try Advising.drafted()
        let outcome = try advice.do(.sign(AdviceSignature()), .court, Advising.court, on: "2025-12-02")
        #expect(outcome.irregularities == ["committee-approved", "president-signed", "numbered"])
        #expect(Set(advice.file.rules) == ["administrative.V-A01"])
        // Other advice needs no committee.
        var other = try Advising.drafted(.execution)
        let signature = AdviceSignature("甲法建〔2025〕4号")
        #expect(try other.do(.sign(signature), .courtPresident, Advising.court, on: "2025-12-02").isRegular)
    }

    @Test(
        arguments: [
            ("甲法建〔2025〕3号", true), ("苏中法建〔2024〕12号", true), ("甲法发〔2025〕3号", false), ("法建3号", false), ("", false),
            (nil, false),
        ] as [(String?, Bool)])
    func `The number of a letter is place, 法建, year and serial`(number: String?, isGood: Bool) {
        #expect(JudicialAdvice.isNumbered(number) == isGood)
    }

    @Test func `administrative.V-A02: the time to reply is stated, and two months at most unless a reason is given`()
        throws
    {
        #expect(try Advising.delivered().file.rules == [])
        let unstated = try Advising.delivered(on: "2025-12-31", AdviceDelivery())
        #expect(unstated.file.lastOutcome?.irregularities == ["reply-term-stated"])
        #expect(unstated.file.lastOutcome?.unknown == [.replyTermUsual])
        #expect(unstated.lastDay(.reply) == "2026-02-28")
        let long = try Advising.delivered(on: "2025-12-31", AdviceDelivery(replyMonths: 3))
        #expect(long.file.lastOutcome?.irregularities == ["reply-term-usual"])
        #expect(long.file.rules == ["administrative.V-A02"])
        #expect(long.lastDay(.reply) == "2026-03-31")
        let reasoned = AdviceDelivery(replyMonths: 3, longTermReason: "需跨部门调研")
        #expect(try Advising.delivered(on: "2025-12-31", reasoned).file.lastOutcome?.isRegular == true)
    }

    @Test func `administrative.V-A03: a unit outside the area is advised through the court above`() throws {
        var letter = Advising.letter
        letter.inOwnArea = false
        #expect(letter.findings.map(\.code) == ["administrative.V-A03"])
        #expect(letter.findings.map(\.severity) == [.error])
        #expect(try Advising.drafted(.comprehensiveGovernance, letter).file.rules == ["administrative.V-A03"])
        letter.throughUpperCourt = true
        #expect(letter.findings.isEmpty)
        letter.isSameLevel = false
        #expect(letter.findings.map(\.severity) == [.warning])
        #expect(
            try Advising.drafted(.comprehensiveGovernance, letter).file.lastOutcome?.irregularities == ["same-level"])
        // A unit without a level has none to match.
        letter.isSameLevel = nil
        #expect(try Advising.drafted(.comprehensiveGovernance, letter).file.lastOutcome?.isRegular == true)
    }

    @Test func `administrative.V-A04: every suggestion answers a stated problem, and every problem has one`() throws {
        #expect(Advising.letter.findings.isEmpty && Advising.letter.isMatched)
        var letter = Advising.letter
        letter.suggestions = [AdviceSuggestion("规范送达", for: 1), AdviceSuggestion("另议"), AdviceSuggestion("误", for: 3)]
        #expect(letter.unansweredProblems == [2])
        #expect(letter.unmatchedSuggestions == [1, 2])
        #expect(letter.findings.map(\.path) == ["problems[1]", "suggestions[1]", "suggestions[2]"])
        #expect(Set(letter.findings.map(\.code)) == ["administrative.V-A04"])
        #expect(try Advising.drafted(.comprehensiveGovernance, letter).file.rules == ["administrative.V-A04"])
        let empty = AdviceLetter(to: Advising.unit, problems: [], suggestions: [])
        #expect(!empty.isMatched && empty.findings.map(\.path) == ["problems"])
    }

    @Test(arguments: [("2026-03-02", true), ("2026-03-03", false)])
    func `administrative.V-A05: advice on a document comes in three months and its reply is followed up`(
        given: String, isGood: Bool
    ) throws {
        let letter = DocumentAdvice(to: "某厅", effective: day("2025-12-02"), proposesHandling: true)
        var advice = try Advising.onDocument(letter, on: given)
        #expect(advice.file.rules == (isGood ? [] : ["administrative.V-A05"]))
        #expect(advice.file.lastOutcome?.emits == [.fileWithUpperCourt])
        let last = try #require(advice.lastDay(.reply).flatMap { CivilDate($0) })
        let after = try #require(last.adding(days: 1))
        #expect(advice.file.state.findings(asOf: last, in: .current).isEmpty)
        #expect(advice.file.state.findings(asOf: after, in: .current).map(\.code) == ["administrative.V-A05"])
        // Noted as overdue, it is followed up.
        #expect(
            advice.refusal(of: .timeout, .system, on: last.description)
                == ["judicial-advice/timeout/reply-time-passed/unmet"])
        try advice.do(.timeout, .system, on: after.description)
        #expect(advice.file.state.findings(asOf: after, in: .current).isEmpty)
    }

    @Test func `Advice on a document carries a proposal to its maker, and may ask to stop applying it at once`() throws
    {
        let urgent = DocumentAdvice(to: "某厅", effective: day("2025-12-02"), asksImmediateStop: true)
        let advice = try Advising.onDocument(urgent, on: "2026-01-05")
        #expect(advice.file.lastOutcome?.unknown == [.handlingProposed])
        #expect(advice.file.lastOutcome?.emits == [.fileWithUpperCourt, .stopApplying])
    }

    @Test func `Advice on attendance goes to the supervisory and the superior organ`() throws {
        var advice = Matter<JudicialAdvice>()
        let letter = AttendanceAdvice(
            to: "甲县监委", alsoTo: "乙市政府", about: Attending.key(), because: .nobodyCame)
        let outcome = try advice.do(.adviseOnAttendance(letter), .court, on: "2026-03-25")
        #expect(outcome.isRegular && outcome.emits == [.recordInJudgment])
        #expect(advice.file.state.adviceKind == .headNonAttendance && advice.file.state.fault == .nobodyCame)
        #expect(AdviceKind.allCases.filter(\.isMandatory) == [.headNonAttendance])
        var alone = Matter<JudicialAdvice>()
        let short = AttendanceAdvice(to: "甲县监委")
        #expect(
            try alone.do(.adviseOnAttendance(short), .court, on: "2026-03-25").irregularities == ["to-superiors"])
    }

    @Test func `Advice on staying away and on refusing to perform`() throws {
        var noShow = Matter<JudicialAdvice>()
        let away = NoShowAdvice(to: "甲县监委", wasSummoned: true, isPublished: true)
        let outcome = try noShow.do(.adviseOnNoShow(away), .court, on: "2026-03-25")
        #expect(outcome.isRegular && outcome.emits == [.publishNoShow])
        #expect(outcome.issues == [.adviceLetter, .publicNotice])
        var refusal = Matter<JudicialAdvice>()
        let other = RefusalAdvice(to: "甲县监委", byFirstInstance: false)
        #expect(
            try refusal.do(.adviseOnRefusal(other), .court, on: "2026-03-25").irregularities
                == ["first-instance-court"])
        #expect(refusal.lastDay(.reply) == "2026-05-25")
    }

    @Test func `A late reply is urged, a major problem is copied upward`() throws {
        var letter = Advising.letter
        letter.isMajor = true
        var advice = try Advising.delivered(
            on: "2025-12-31", AdviceDelivery(replyMonths: 2, copiedUpward: false), letter)
        #expect(advice.file.lastOutcome?.irregularities == ["copied-upward"])
        #expect(advice.file.lastOutcome?.emits == [.copySuperior])
        #expect(try advice.do(.timeout, .system, on: "2026-03-01").emits == [.urgeReply, .countInAssessment])
        try advice.do(.urge, .court, Advising.court, on: "2026-03-02")
        #expect(advice.file.state.urgedOn == day("2026-03-02"))
        #expect(try advice.do(.escalate, .court, Advising.court, on: "2026-03-09").isRegular)
        #expect(
            try advice.do(.reply(AdviceReply()), .advisedUnit, on: "2026-03-16").irregularities == ["replied-in-time"])
        #expect(advice.phase == .replied)
        #expect(
            advice.refusal(of: .reply(AdviceReply(.notAdopted)), .advisedUnit, on: "2026-03-17")
                .contains("judicial-advice/reply/adopts/unmet"))
    }

    @Test func `Advice may be withdrawn until the reply`() throws {
        var advice = try Advising.delivered()
        try advice.do(.cancel, .court, Advising.court, on: "2026-01-05")
        #expect(advice.phase == .cancelled)
        #expect(AdviceAssessment(of: [advice.file], on: day("2026-06-01"), in: .current).items.isEmpty)
    }
}

@Suite("司法建议考核") struct AdviceAssessmentTests {

    @Test func `A unit that refused in time and adopts later replied in time; silence may be reported all the same`()
        throws
    {
        var advice = try Advising.delivered()
        try advice.do(.replyNotAdopting(AdviceRefusal("无权处理")), .advisedUnit, on: "2026-02-27")
        let adopted = try advice.do(.reply(AdviceReply()), .advisedUnit, on: "2026-04-07")
        #expect(adopted.isRegular && advice.phase == .replied && advice.file.state.reasons == nil)
        let tally = AdviceAssessment(of: [advice.file], on: day("2026-04-30"), in: .current).tally
        #expect(tally == AdviceTally(delivered: 1, repliedInTime: 1, replied: 1, adopted: 1))
        var silent = try Advising.delivered()
        try silent.do(.timeout, .system, on: "2026-03-01")
        try silent.do(.reportToCongress, .court, Advising.court, on: "2027-01-20")
        #expect(silent.phase == .reportedToCongress)
        #expect(AdviceAssessment(of: [silent.file], on: day("2027-01-31"), in: .current).overdue.count == 1)
    }

    // law: administrative.I17
    // law: administrative.K19
    @Test func `Replied in time over delivered, adopted over replied`() throws {
        let silent = try Advising.delivered()
        var inTime = silent
        try inTime.do(.reply(AdviceReply(.adoptedInPart)), .advisedUnit, on: "2026-02-27")
        var late = silent
        try late.do(.replyNotAdopting(AdviceRefusal("无权处理")), .advisedUnit, on: "2026-03-05")
        let files = try [silent, inTime, late].enumerated().map { number, advice in
            let id = CaseID("A-\(number)")
            return try CaseFile<JudicialAdvice>.replay(
                id,
                advice.file.records.map { record in
                    var entry = record.entry
                    entry.caseID = id
                    return entry
                }, under: .current)
        }
        let tally = AdviceAssessment(of: files, on: day("2026-03-31"), in: .current).tally
        #expect(tally == AdviceTally(delivered: 3, repliedInTime: 1, replied: 2, adopted: 1))
        #expect(tally.replyRate?.text() == "33.33%")
        // A file handed in twice is one letter.
        #expect(AdviceAssessment(of: files + [files[0]], on: day("2026-03-31"), in: .current).tally == tally)
        #expect(AdviceTally(delivered: 1, replied: 1, adopted: 2).adoptionRate == nil)
        #expect(AdviceTally(delivered: 1, repliedInTime: 2, replied: 2).replyRate == nil)
        #expect(tally.adoptionRate?.text(decimals: 0) == "50%")
        // On an earlier day the late reply had not come.
        let early = AdviceAssessment(of: files, on: day("2026-03-04"), in: .current)
        #expect(early.items.map(\.state) == [.overdue, .inTime, .overdue])
        #expect(AdviceTally().replyRate == nil && AdviceTally().adoptionRate == nil)
        #expect(tally.merged(with: AdviceTally(delivered: 1)) == AdviceTally(delivered: 1).merged(with: tally))
        #expect(AdviceTally(delivered: .max).merged(with: tally) == nil)
    }
}
