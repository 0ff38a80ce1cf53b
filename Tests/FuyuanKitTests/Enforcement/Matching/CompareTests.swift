import FuyuanKit
import Testing

/// Comparing an applicant with a list, and the protections against false matches.
@Suite struct CompareTests {
    private let listed = Made.list(Made.entry())
    private let applicant = CreditApplicant(Made.first, "甲某")

    @Test func `enforcement.E21: same name, different number is a possible hit for a person to check`() {
        let namesake = CreditApplicant(Made.second, "甲某")
        let result = listed.compare(namesake, asOf: Made.today)
        #expect(result.verdict == .possible)
        #expect(result.matches.map(\.reason) == [.namesake])
        let decision = Made.application(namesake).intercept(listed, [Made.items()], asOf: Made.today)
        #expect(decision.outcome == .manualCheck)
        #expect(decision.needsPerson && decision.records.isEmpty)
    }

    @Test
    func `enforcement.E22: the representative of a listed company is not listed, a consumption order may still bind`() {
        let list = Made.list(
            Made.entry("L-2", .dishonestListing, "甲公司", Made.company),
            Made.entry("X-2", .consumptionRestriction, "甲公司", Made.company))
        let person = CreditApplicant(Made.second, "乙某", of: [EntityTie(.representative, of: Made.company)])
        let result = list.compare(person, asOf: Made.today)
        #expect(result.verdict(on: .dishonestListing) == .clear)
        #expect(result.verdict(on: .consumptionRestriction) == .possible)
        #expect(result.matches.map(\.reason) == [.entityListed, .boundWithEntity])
        #expect(Made.application(person).intercept(list, [Made.items()], asOf: Made.today).outcome == .pass)
        let travel = Made.application(person, item: "travel").intercept(list, [Made.items()], asOf: Made.today)
        #expect(travel.outcome == .manualCheck)
        // An agent is bound with nobody.
        let agent = CreditApplicant(Made.second, "乙某", of: [EntityTie(.agent, of: Made.company)])
        #expect(list.compare(agent, asOf: Made.today).verdict == .clear)
    }

    @Test func `enforcement.E24: a debtor in grace is not visible to an approval organ and nothing is intercepted`() {
        var entry = Made.entry(published: nil)
        entry.graceUntil = day("2026-06-20")
        let list = Made.list(entry)
        let result = list.compare(applicant, asOf: Made.today)
        #expect(result.verdict == .clear)
        #expect(result.matches.map(\.standing.status) == [.inGrace])
        #expect(result.disclosed.matches.isEmpty)
        let decision = Made.application(applicant).intercept(list, [Made.items()], asOf: Made.today)
        #expect(decision.outcome == .pass)
        #expect(decision.reasons.map(\.entry) == [nil])
        #expect(entry.published(asOf: Made.today) == nil)
    }

    @Test func `The number with another name is possible, and a former name says so`() {
        var entry = Made.entry("L-3", .dishonestListing, "甲公司", Made.company)
        entry.formerNames = ["甲贸易公司"]
        let list = Made.list(entry)
        func reasons(_ name: SubjectName, _ former: [SubjectName] = []) -> [MatchReason] {
            let result = list.compare(CreditApplicant(Made.company, name, formerNames: former), asOf: Made.today)
            #expect(result.verdict == .possible)
            return result.matches.map(\.reason)
        }
        #expect(reasons("乙公司") == [.nameDiffers])
        #expect(reasons("甲贸易公司") == [.renamed])
        #expect(reasons("丙公司", ["甲公司"]) == [.renamed])
    }

    @Test func `enforcement.F2: fifteen digits and organisation codes go to a person, on either side`() {
        let old = SubjectNumber(.residentID, "410802800101996")
        let new = SubjectNumber(.residentID, "41080218800101996X")
        #expect(old.kind == .firstGenerationID)
        #expect(old.key == new.key)
        for (inList, asked) in [(old, new), (new, old), (old, old)] {
            let result = Made.list(Made.entry("L-4", .dishonestListing, "甲某", inList))
                .compare(CreditApplicant(asked, "甲某"), asOf: Made.today)
            #expect(result.verdict == .possible)
            #expect(result.matches.map(\.reason) == [.firstGeneration])
        }
        let organization = SubjectNumber(.organizationCode, "MA00001X-3")
        for (inList, asked) in [
            (organization, Made.company), (Made.company, organization), (organization, organization),
        ] {
            let result = Made.list(Made.entry("L-5", .dishonestListing, "甲公司", inList))
                .compare(CreditApplicant(asked, "甲公司"), asOf: Made.today)
            #expect(result.verdict == .possible)
            #expect(result.matches.map(\.reason) == [.organizationCode])
        }
    }

    /// The two numbers and the two codes of the rule.
    @Test(arguments: [
        (SubjectNumberKind.residentID, "11010519491231002X", true), (.residentID, "110105194912310021", false),
        (.creditCode, "91350100M000100Y43", true), (.creditCode, "91110000100000123X", false),
    ])
    func `enforcement.V61, enforcement.F1: a number that fails its checks never blocks`(
        _ kind: SubjectNumberKind, _ text: String, _ isSound: Bool
    ) {
        let number = SubjectNumber(kind, text)
        #expect((number.soundness == .sound) == isSound)
        #expect((number.finding(at: "identifier") == nil) == isSound)
        #expect(number.finding(at: "identifier")?.code == (isSound ? nil : "enforcement.V61"))
        let list = Made.list(Made.entry("L-6", .dishonestListing, "甲某", number))
        let same = list.compare(CreditApplicant(number, "甲某"), asOf: Made.today)
        #expect(same.verdict == (isSound ? .blocked : .possible))
        #expect(same.doubts == (isSound ? [] : [.numberUnsound]))
        let stranger = Made.list().compare(CreditApplicant(number, "甲某"), asOf: Made.today)
        #expect(stranger.verdict == (isSound ? .clear : .indeterminate))
    }

    @Test func `A restriction of consumption is no listing, and their counts do not add up`() {
        let list = Made.list(Made.entry("X-1", .consumptionRestriction))
        let result = list.compare(applicant, asOf: Made.today)
        #expect(result.verdict(on: .consumptionRestriction) == .blocked)
        #expect(result.verdict(on: .dishonestListing) == .clear)
        #expect(list.count(of: .dishonestListing, asOf: Made.today).count == 0)
        #expect(CreditCount(.dishonestListing, 4346).adding(CreditCount(.consumptionRestriction, 7649)) == nil)
        #expect(CreditCount(.dishonestListing, 4346).adding(CreditCount(.dishonestListing, 1))?.count == 4347)
    }

    @Test func `A list whose signature failed, or that does not reach back, decides nothing`() {
        #expect(
            Made.list(Made.entry(), signature: .failed).compare(applicant, asOf: Made.today).doubts == [
                .untrustedSnapshot
            ])
        var header = listed.header
        header.recordsFrom = day("2026-06-01")
        let list = CreditList(header, listed.entries)
        #expect(list.compare(applicant, asOf: day("2026-05-31")).verdict == .indeterminate)
        #expect(list.compare(applicant, asOf: day("2026-06-01")).verdict == .blocked)
    }

    @Test func `Several entries of one subject are all found, in the order of the feed`() {
        let list = Made.list(
            Made.entry("L-1"), Made.entry("L-2", .dishonestListing, "乙某", Made.second),
            Made.entry("X-1", .consumptionRestriction))
        #expect(list.compare(applicant, asOf: Made.today).matches.map(\.entry) == ["L-1", "X-1"])
        #expect(list.entries(of: Made.first).map(\.id) == ["L-1", "X-1"])
        #expect(list.compare(CreditApplicant(Made.otherCompany, "丁公司"), asOf: Made.today) == MatchResult.none)
    }

    @Test func `Twenty thousand entries of one name, or of one number, are compared in a moment`() {
        let entries = (0..<20_000).map { Made.entry(CreditEntry.ID("L-\($0)")) }
        let list = CreditList(listed.header, entries)
        #expect(list.compare(applicant, asOf: Made.today).matches.count == 20_000)
        #expect(list.compare(CreditApplicant(Made.second, "甲某"), asOf: Made.today).matches.count == 20_000)
    }
}

extension MatchResult {
    /// What comparing a stranger with any list gives.
    static var none: MatchResult { Made.list().compare(CreditApplicant(Made.second, "某"), asOf: Made.today) }
}
