import FuyuanKit
import Testing

@Suite("四超") struct SealingProportionalityTests {
    func flats(_ values: Int64...) -> SealingProportionality {
        SealingProportionality(
            claim: yuan(1_000_000), costs: yuan(12_400),
            assets: values.enumerated().map { SealedAsset("flat-\($0 + 1)", asset: .realEstate, value: yuan($1)) })
    }

    @Test func `enforcement.V18: two flats of 0.9 m are both kept`() throws {
        let amount = try flats(900_000, 900_000).amount(in: .current)
        #expect(amount.required == yuan(1_012_400))
        #expect(amount.threshold == yuan(1_214_880))
        #expect(amount.isClearlyAbove && amount.releases.isEmpty && amount.findings.isEmpty)
        #expect(amount.kept == yuan(1_800_000))
        #expect(!amount.derivation.text(in: .zh).isEmpty)
    }

    @Test func `enforcement.V18: of two flats of 1.1 m one is released`() throws {
        let amount = try flats(1_100_000, 1_100_000).amount(in: .current)
        #expect(amount.releases.map(\.name) == ["flat-2"])
        #expect(amount.releases.map(\.amount) == [yuan(1_100_000)])
        #expect(amount.kept == yuan(1_100_000))
        #expect(amount.findings.map(\.code) == ["enforcement.beyondAmount"])
    }

    @Test func `enforcement.V18: one indivisible flat of 3 m is kept`() throws {
        let amount = try flats(3_000_000).amount(in: .current)
        #expect(amount.isClearlyAbove && amount.findings.isEmpty && amount.kept == yuan(3_000_000))
    }

    @Test func `Prior liens are taken off before anything is compared`() throws {
        var measures = flats(1_100_000, 1_100_000)
        measures.assets[1].liens = yuan(600_000)
        let amount = try measures.amount(in: .current)
        #expect(amount.sealed == yuan(1_600_000))
        #expect(amount.releases.map(\.name) == ["flat-2"] && amount.releases.map(\.amount) == [yuan(500_000)])
        // Liens above the value leave nothing, not less than nothing.
        measures.assets[1].liens = yuan(2_000_000)
        #expect(try measures.amount(in: .current).sealed == yuan(1_100_000))
    }

    @Test func `Bad amounts are named, and nothing overflows`() {
        let broken: [(SealingProportionality, SealingError)] = [
            (SealingProportionality(claim: Money(fen: -1), assets: []), .negativeClaim),
            (SealingProportionality(claim: .max, costs: Money(fen: 1), assets: []), .overflow),
            (SealingProportionality(claim: .max, assets: []), .overflow),
            (
                SealingProportionality(
                    claim: .zero, assets: [SealedAsset("a", asset: .ip, value: Money(fen: -1))]), .badAsset("a")
            ),
            (
                SealingProportionality(
                    claim: .zero,
                    assets: [
                        SealedAsset("a", asset: .ip, value: .max), SealedAsset("b", asset: .ip, value: Money(fen: 1)),
                    ]), .overflow
            ),
        ]
        for (measures, error) in broken {
            #expect(throws: error) { try measures.amount(in: .current) }
        }
        var law = LegalContext.current
        for value in [PolicyParameter.Value.share(1, of: 2), .share(1, of: 0), .count(2)] {
            law.policies[PolicyParameter.clearExcess.id] = value
            #expect(throws: SealingError.badThreshold) { try flats(1).amount(in: law) }
        }
    }

    @Test func `Beyond power: without basis, ruling, case, officer, or after the case is closed`() {
        #expect(SealingAuthority().findings.isEmpty)
        for authority in [
            SealingAuthority(hasBasis: false), SealingAuthority(hasRuling: false), SealingAuthority(isOwnCase: false),
            SealingAuthority(isByEnforcer: false), SealingAuthority(isCaseOpen: false),
        ] {
            #expect(authority.findings.map(\.code) == ["enforcement.beyondPower"])
        }
    }

    @Test func `Beyond scope: another’s, exempt and earmarked property, which does not count for the amount`() throws {
        var measures = flats(1_100_000, 1_100_000)
        measures.assets[1].exemption = .otherByLaw
        #expect(measures.scopeFindings.map(\.path) == ["flat-2"])
        #expect(try measures.amount(in: .current).sealed == yuan(1_100_000))
        measures.assets[1].exemption = nil
        measures.assets[1].protection = .wageAccount
        #expect(measures.scopeFindings.count == 1)
        measures.assets[1].paysProjectWorkers = true
        #expect(measures.scopeFindings.isEmpty)
    }

    @Test func `Beyond time: past the last day, or after the debt is paid`() {
        var measures = flats(900_000)
        measures.assets[0].from = day("2024-05-06")
        measures.assets[0].until = day("2027-05-06")
        #expect(measures.timeFindings(asOf: day("2027-05-06"), in: .current).isEmpty)
        #expect(measures.timeFindings(asOf: day("2027-05-07"), in: .current).map(\.code) == ["enforcement.beyondTime"])
        measures.isPaid = true
        #expect(measures.timeFindings(asOf: day("2026-05-06"), in: .current).map(\.code) == ["enforcement.beyondTime"])
    }
}
