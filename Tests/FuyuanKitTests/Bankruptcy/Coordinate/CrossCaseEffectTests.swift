import FuyuanKit
import Testing

@Suite("跨案效果") struct CrossCaseEffectTests {
    @Test func `Every effect has both languages, events, an owner and a known source`() {
        #expect(CrossCaseEffect.allCases.count == 39)
        for effect in CrossCaseEffect.allCases {
            #expect(!effect.text.zh.isEmpty && !effect.text.en.isEmpty && !effect.events.isEmpty, "\(effect)")
            #expect(!effect.basis.isEmpty, "\(effect)")
            for citation in effect.basis.citations { #expect(citation.statute.instrument != nil, "\(effect)") }
            for event in effect.events { #expect(BankruptcyEvent.known.contains(event), "\(effect) \(event)") }
        }
    }

    static let following: [(BankruptcyEvent, [Int])] = [
        (.acceptance, [1, 2, 3, 4, 5, 11, 13, 14, 15, 17, 18, 20, 24, 26, 27, 28, 30, 35, 36, 37, 39]),
        (.declaration, [6, 16]), (.rescueEnded, [6]), (.transferRefused, [7]), (.dismissal, [8]), (.debtsCleared, [8]),
        (.planApproval, [29, 39]), (.conclusion, []), (.petition, [18]), (.proofOfClaim, [18]), (.closedForNow, [9]),
        (.enforcementDistribution, [10]), (.severalOpenings, [12]), (.claimDispute, [19]), (.claimReview, [21]),
        (.selfAgreement, [22]), (.collusion, [23]), (.fine, [25]), (.insolventLiquidation, [31]),
        (.revokedThreeYears, [32]), (.criminalCase, [33]), (.regulatorTakeover, [34]), (.foreignRuling, [37]),
        (.dutyBreach, [38]), (.layOff, [39]), ("local-event", []),
    ]

    @Test(arguments: following.indices)
    func `An event sets off its rows of the sheet and no others`(index: Int) {
        let (event, rows) = Self.following[index]
        #expect(CrossCaseEffect.following(event).map { Int($0.rawValue) + 1 } == rows, "\(event)")
    }

    @Test func `All known events are tried`() {
        #expect(Set(Self.following.map(\.0)).isSuperset(of: BankruptcyEvent.known))
    }

    @Test func `Rows from memory say so`() {
        let memory = CrossCaseEffect.allCases.filter { $0.evidence == .memory }.map { Int($0.rawValue) + 1 }
        #expect(memory == [4, 13, 15, 25, 33])
        #expect(CrossCaseEffect.disputeMediated.evidence == .local)
    }

    @Test func `A measure link carries the first eight effects and no others`() {
        #expect(CrossCaseMeasureLink.carries.map { Int($0.rawValue) + 1 } == [1, 2, 3, 4, 5, 6, 7, 8])
        #expect(CrossCaseMeasureLink.effects(of: .acceptance).map { Int($0.rawValue) + 1 } == [1, 2, 3, 4, 5])
        #expect(CrossCaseMeasureLink.effects(of: .dismissal) == [.preservationRestored])
        #expect(CrossCaseMeasureLink.effects(of: .claimDispute).isEmpty)
    }
}

@Suite("保全关联") struct MeasureLinkTests {
    private func link(
        _ other: CaseID, _ asset: AssetID, _ kind: MeasureOrgan = .court, order: Int = 1, lifted: String? = nil
    ) -> CrossCaseMeasureLink {
        CrossCaseMeasureLink(
            "BK-1", to: other, on: asset, .seizure, by: "organ", kind, order: order, isOwn: other == "OWN",
            madeOn: day("2025-01-06"),
            liftedOn: lifted.map { day($0) })
    }

    @Test func `bankruptcy.edge-30: measures of tax, customs and police must be lifted too`() {
        for kind in MeasureOrgan.allCases {
            let must = link("E-1", "house", kind).mustBeLifted(acceptedOn: day("2026-03-16"), on: day("2026-03-16"))
            #expect(must, "\(kind)")
        }
        #expect(!link("OWN", "house").mustBeLifted(acceptedOn: day("2026-03-16"), on: day("2026-03-16")))
        #expect(CrossCaseEffect.organMeasuresLifted.owedBy == .publicOrgan)
        #expect(!link("E-1", "house", .tax).mustBeLifted(acceptedOn: day("2026-03-16"), on: day("2026-03-15")))
    }

    @Test func `Holders not yet lifted are listed by asset and order`() {
        let links = [
            link("E-3", "house", order: 2), link("E-1", "account", .tax), link("E-2", "house", lifted: "2026-03-20"),
            link("E-4", "house", order: 3, lifted: "2026-04-01"), link("OWN", "house", order: 4),
        ]
        let open = CrossCaseMeasureLink.notYetLifted(links, acceptedOn: day("2026-03-16"), on: day("2026-03-25"))
        #expect(open.map(\.otherCaseID) == ["E-1", "E-3", "E-4"])
        // After a dismissal the lifted ones come back, in the old order.
        #expect(
            CrossCaseMeasureLink.toRestore(links, acceptedOn: day("2026-03-16")).map(\.otherCaseID) == ["E-2", "E-4"])
    }

    @Test func `A link survives the wire`() throws {
        let one = link("E-3", "house", .customs, order: 2, lifted: "2026-03-20")
        let bytes = JSON.write(one)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"bankruptcyCaseId":"BK-1","otherCaseId":"E-3","assetId":"house","measureKind":"seizure","#
                + #""organ":"organ","organKind":"customs","order":2,"madeOn":"2025-01-06","liftedOn":"2026-03-20"}"#
        )
        #expect(try JSON.read(CrossCaseMeasureLink.self, from: bytes) == one)
        #expect(throws: WireError.self) { try JSON.read(CrossCaseMeasureLink.self, from: Array("{}".utf8)) }
    }
}
