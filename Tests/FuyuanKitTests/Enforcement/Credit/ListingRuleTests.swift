import FuyuanKit
import Testing

private typealias Entry = Matter<DishonestListing>

@Suite("失信纳入的审查") struct ListingRuleTests {
    @Test(
        arguments: [
            ([.ableButRefuses], nil, false, true), ([.ableButRefuses], 2, false, false),
            ([.breaksReporting], 2, false, true), ([.breaksReporting], nil, false, false),
            ([.breaksReporting], 3, false, false), ([.obstructsByForceOrForgery], 5, true, true),
            ([.obstructsByForceOrForgery], 6, true, false), ([.obstructsByForceOrForgery], 1, true, false),
            ([.evadesByShamOrHiding, .refusesSettlement], 3, false, true),
        ] as [(EnumSet<ListingGround>, Int?, Bool, Bool)])
    func `enforcement.V46: the term fits the grounds`(
        grounds: EnumSet<ListingGround>, years: Int?, isGrave: Bool, isGood: Bool
    ) throws {
        let decision = ListingDecision.sound(grounds, years: years, isGrave: isGrave)
        let findings = decision.findings(decidedOn: day("2026-03-02"))
        #expect(findings.map(\.code) == (isGood ? [] : ["enforcement.V46"]))
        #expect(findings.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
        var entry = try Entry.reviewed()
        let outcome = try entry.do(.decide(decision), .courtPresident, on: "2026-03-03")
        #expect(outcome.irregularities.contains("term-fits") == !isGood)
    }

    @Test func `A decision states its ground`() throws {
        let decision = ListingDecision.sound([], years: nil)
        #expect(decision.findings(decidedOn: day("2026-03-02")).map(\.code) == ["enforcement.listingGround"])
        var entry = try Entry.reviewed()
        #expect(try entry.do(.decide(decision), .courtPresident, on: "2026-03-03").irregularities == ["ground-stated"])
    }

    @Test func `enforcement.V46: under the text of 2013 no entry shows a term`() {
        #expect(ListingEdition(decidedOn: day("2017-04-30")) == .text2013)
        #expect(ListingEdition(decidedOn: day("2017-05-01")) == .text2017)
        let decision = ListingDecision.sound()
        #expect(decision.findings(decidedOn: day("2017-04-30")).map(\.code) == ["enforcement.V46"])
        #expect(ListingDecision.sound(years: nil).findings(decidedOn: day("2017-04-30")).isEmpty)
    }

    @Test func `Under the text of 2013 ability was a condition of every ground`() throws {
        #expect(ListingEdition.text2013.asksAbility(on: [.breaksReporting]))
        #expect(!ListingEdition.text2017.asksAbility(on: [.breaksReporting]))
        #expect(ListingEdition.text2017.asksAbility(on: [.ableButRefuses]))
        let subject = ListedSubject("乙", isMinor: false)
        var entry = Entry()
        let old = OldListing(subject, grounds: [.breaksReporting], decidedOn: day("2015-06-01"), abilityShown: true)
        #expect(try entry.do(.migrate(old), .system, on: "2026-03-02").isRegular)
        #expect(entry.file.state.edition == .text2013)
        #expect(entry.file.state.termEnd == nil)
        #expect(entry.file.state.isListed(on: day("2016-01-04")))
        var unable = Entry()
        let without = OldListing(
            subject, grounds: [.breaksReporting], decidedOn: day("2015-06-01"), abilityShown: false)
        #expect(try unable.do(.migrate(without), .system, on: "2026-03-02").irregularities == ["ability-shown"])
        // An entry without term leaves on the list's exit grounds, and needs no confirmation.
        #expect(try entry.do(.exitGround(ListingRemoval(.terminated)), .court, on: "2026-03-03").isRegular)
    }

    @Test func `enforcement.V41: the president signs, the decision is served, a minor is not listed`() throws {
        var entry = try Entry.reviewed()
        #expect(try entry.do(.decide(.sound()), .court, on: "2026-03-03").unknown.contains(.presidentSigned))
        var unsigned = ListingDecision.sound()
        unsigned.presidentSigned = false
        var other = try Entry.reviewed()
        try other.do(.decide(unsigned), .court, on: "2026-03-03")
        #expect(other.file.rules == ["enforcement.V41"])
        var publication = ListingPublication.sound
        publication.decisionServed = false
        #expect(try other.do(.publish(publication), .court, on: "2026-03-04").irregularities == ["decision-served"])
        #expect(other.file.rules == ["enforcement.V41"])
        var minor = try Entry.reviewed(ListedSubject("丙", isMinor: true))
        #expect(try minor.do(.decide(.sound()), .courtPresident, on: "2026-03-03").irregularities == ["not-minor"])
        #expect(DishonestListing.findings(of: ListedSubject("丙", isMinor: true)).map(\.code) == ["enforcement.V41"])
        #expect(DishonestListing.findings(of: ListedSubject("丙", isMinor: false)).isEmpty)
        #expect(DishonestListing.findings(of: ListedSubject("丁公司", kind: .legalPerson, isMinor: true)).isEmpty)
    }

    @Test func `enforcement.E23: a minor heir is not listed`() throws {
        var entry = try Entry.reviewed(ListedSubject("继承人", isMinor: true))
        #expect(try entry.do(.exempt(ListingExemptionFinding([.minor])), .court, on: "2026-03-03").isRegular)
        #expect(entry.phase == .notListed)
        #expect(!entry.file.state.isListed(on: day("2026-03-04")))
    }

    @Test func `enforcement.V42: the representative of a listed entity is not listed`() throws {
        let representative = ListedSubject("法定代表人", isMinor: false, isForEntity: true)
        #expect(DishonestListing.findings(of: representative).map(\.code) == ["enforcement.V42"])
        var entry = try Entry.reviewed(representative)
        try entry.do(.decide(.sound()), .courtPresident, on: "2026-03-03")
        #expect(entry.file.rules == ["enforcement.V42"])
        #expect(DishonestListing.findings(of: ListedSubject("公司", kind: .legalPerson)).isEmpty)
    }

    @Test func `enforcement.E22: a listed company's representative is on no list, but may be restricted`() throws {
        let company = try Entry.listed(ListedSubject("公司", kind: .legalPerson)).file.state
        #expect(company.isListed(on: day("2026-03-02")))
        #expect(company.subject?.name == "公司")
        var restriction = Matter<ConsumptionRestriction>()
        let representative = RestrictedPerson("法定代表人", role: .legalRepresentative, entity: "公司")
        try restriction.do(.ownMotion(RestrictionProposal(representative, isListed: true)), .court, on: "2026-03-02")
        try restriction.do(.order(RestrictionOrder()), .courtPresident, on: "2026-03-02")
        #expect(restriction.file.state.bars(.fastTrains, on: day("2026-03-03")))
    }

    @Test func `enforcement.V43: listing calls for a restriction, a restriction not for a listing`() throws {
        let today = day("2026-03-03")
        let listing = try Entry.listed().file.state
        #expect(listing.findings(beside: nil, on: today).map(\.code) == ["enforcement.V43"])
        #expect(listing.findings(beside: ConsumptionRestriction(), on: today).map(\.code) == ["enforcement.V43"])
        var restriction = Matter<ConsumptionRestriction>()
        try restriction.do(.apply(RestrictionProposal(RestrictedPerson("甲"))), .creditor, on: "2026-03-02")
        try restriction.do(.order(RestrictionOrder()), .courtPresident, on: "2026-03-02")
        #expect(listing.findings(beside: restriction.file.state, on: today).isEmpty)
        // Nobody is listed: a restriction alone is right.
        #expect(DishonestListing().findings(beside: restriction.file.state, on: today).isEmpty)
        var entry = try Entry.reviewed()
        try entry.do(.decide(.sound()), .courtPresident, on: "2026-03-03")
        var alone = ListingPublication.sound
        alone.restrictionOrdered = false
        try entry.do(.publish(alone), .court, on: "2026-03-04")
        #expect(entry.file.rules == ["enforcement.V43"])
    }

    @Test func `enforcement.V44: a student of a campus loan is as a rule not listed`() throws {
        let student = ListedSubject("学生", isMinor: false, isCampusLoanStudent: true)
        #expect(DishonestListing.findings(of: student).map(\.severity) == [.warning])
        var entry = try Entry.reviewed(student)
        var exempted = entry
        try entry.do(.decide(.sound()), .courtPresident, on: "2026-03-03")
        #expect(entry.file.rules == ["enforcement.V44"])
        #expect(
            try exempted.do(.exempt(ListingExemptionFinding([.campusLoanStudent])), .court, on: "2026-03-03").isRegular)
    }

    @Test func `enforcement.V45: no listing over enough property or a creditor who holds back`() throws {
        for exemption in [ListingExemption.seizedEnough, .creditorHoldsBack] {
            var entry = try Entry.reviewed()
            try entry.do(
                .decide(.sound([.refusesSettlement], exemptions: [exemption])), .courtPresident, on: "2026-03-03")
            #expect(entry.file.rules == ["enforcement.V45"])
            var first = try Entry.reviewed()
            try first.do(
                .decide(.sound([.ableButRefuses], years: nil, exemptions: [exemption])), .courtPresident,
                on: "2026-03-03")
            #expect(first.file.rules == ["enforcement.V45"])
        }
        var unexamined = try Entry.reviewed()
        let decision = ListingDecision.sound([.refusesSettlement], exemptions: nil)
        let outcome = try unexamined.do(.decide(decision), .courtPresident, on: "2026-03-03")
        #expect(outcome.unknown == [.notEnoughControlled, .notHeldBack])
    }

    @Test(
        arguments: [.obstructsByForceOrForgery, .evadesByShamOrHiding, .breaksReporting, .breaksRestriction]
            as [ListingGround])
    func `enforcement.V45: who obstructs or evades is listed over enough property and a creditor who holds back`(
        ground: ListingGround
    ) throws {
        let found: EnumSet<ListingExemption> = [.seizedEnough, .creditorHoldsBack]
        var entry = try Entry.reviewed()
        #expect(
            try entry.do(.decide(.sound([ground], exemptions: found)), .courtPresident, on: "2026-03-03").isRegular)
        var spared = try Entry.reviewed()
        let finding = ListingExemptionFinding(found, grounds: [ground, .ableButRefuses])
        #expect(try spared.do(.exempt(finding), .court, on: "2026-03-03").irregularities == ["exemption-fits"])
        var held = try Entry.reviewed()
        let sixth = ListingExemptionFinding([.creditorHoldsBack], grounds: [.ableButRefuses, .refusesSettlement])
        #expect(try held.do(.exempt(sixth), .court, on: "2026-03-03").isRegular)
    }

    @Test func `Security, a later place and other reasons exempt from the first ground alone`() throws {
        let wider: [ListingExemption] = [.seizedEnough, .creditorHoldsBack]
        let narrow: [ListingExemption] = [.sufficientSecurity, .laterInOrder, .otherNotRefusal] + wider
        for exemption in ListingExemption.allCases {
            #expect(exemption.bars([.ableButRefuses]))
            #expect(exemption.bars([.breaksReporting]) == !narrow.contains(exemption))
            #expect(exemption.bars([.ableButRefuses, .breaksReporting]) == !narrow.contains(exemption))
            #expect(exemption.bars([.refusesSettlement]) == (!narrow.contains(exemption) || wider.contains(exemption)))
            #expect(!exemption.basis.isEmpty)
        }
        var entry = try Entry.reviewed()
        let finding = ListingExemptionFinding([.sufficientSecurity])
        #expect(try entry.do(.exempt(finding), .court, on: "2026-03-03").irregularities == ["exemption-fits"])
        var first = try Entry.reviewed()
        try first.do(
            .decide(.sound([.ableButRefuses], years: nil, exemptions: [.sufficientSecurity])), .courtPresident,
            on: "2026-03-03")
        #expect(first.file.lastOutcome?.irregularities == ["no-first-ground-exemption"])
    }

    @Test(
        arguments: [
            (.stateOrgan, [.tellSuperior]), (.stateEnterprise, [.tellSuperior]),
            (.publicInstitution, [.tellSuperior]), (.publicServant, [.tellUnit]), (.deputy, [.tellUnit]),
            (.ordinary, []),
        ] as [(ListedStanding, EnumSet<DishonestListing.Effect>)])
    func `enforcement.V48: the superior, the owner or the unit is told`(
        standing: ListedStanding, told: EnumSet<DishonestListing.Effect>
    ) throws {
        var entry = try Entry.reviewed(ListedSubject("某", standing: standing, isMinor: false))
        try entry.do(.decide(.sound()), .courtPresident, on: "2026-03-03")
        var silent = ListingPublication.sound
        silent.unitTold = false
        let outcome = try entry.do(.publish(silent), .court, on: "2026-03-04")
        #expect(outcome.emits.subtracting([.pushToPartners, .orderRestriction]) == told)
        #expect(entry.file.rules == (told.isEmpty ? [] : ["enforcement.V48"]))
    }

    @Test func `A debtor without warning, or able to nothing, is listed irregularly`() throws {
        var entry = Entry()
        let proposal = ListingProposal(ListedSubject("甲", isMinor: false), grounds: [.ableButRefuses])
        #expect(try entry.do(.applyListing(proposal), .creditor, on: "2026-03-02").irregularities == ["warned-before"])
        var decision = ListingDecision.sound([.ableButRefuses], years: nil)
        decision.abilityShown = false
        decision.dutyUnperformed = false
        let outcome = try entry.do(.decide(decision), .courtPresident, on: "2026-03-18")
        #expect(outcome.irregularities == ["decision-in-time", "duty-unperformed", "ability-shown"])
        #expect(entry.refusal(of: .decline, .court, on: "2026-03-18") == ["dishonest-listing/decline/wrong-phase"])
    }
}
