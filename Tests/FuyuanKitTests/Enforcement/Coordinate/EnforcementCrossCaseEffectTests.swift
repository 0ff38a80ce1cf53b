import FuyuanKit
import Testing

@Suite("执行的跨案效力") struct EnforcementCrossCaseEffectTests {
    typealias Effect = EnforcementCrossCaseEffect

    @Test func `Each of the 29 effects has an event, an owner, an article the kit knows and both languages`() {
        #expect(Effect.allCases.count == 29)
        for effect in Effect.allCases {
            #expect(!effect.events.isEmpty && !effect.basis.isEmpty, "\(effect)")
            #expect(!effect.text.zh.isEmpty && !effect.text.en.isEmpty, "\(effect)")
            for citation in effect.basis.citations {
                #expect(citation.statute.instrument != nil, "\(effect) \(citation)")
            }
            for act in effect.acts { #expect(!act.machine.zh.isEmpty && !act.act.zh.isEmpty) }
        }
        for event in EnforcementEvent.allCases { #expect(!Effect.following(event).isEmpty, "\(event)") }
    }

    @Test func `enforcement.Admission: what an admission of bankruptcy sets off`() {
        #expect(
            Effect.following(.admission) == [
                .enforcementPaused, .costsAreBankruptcyCosts, .doubledInterestOut, .listingDeleted,
                .directRecoveryStops,
            ])
        #expect(Effect.enforcementPaused.owedBy == .court)
        #expect(
            Effect.enforcementPaused.acts.map(\.machine.wire) == [
                "enforcement-transfer", "enforcement-case", "control-measure", "preservation-measure",
            ])
        #expect(Effect.listingDeleted.acts.map(\.act.wire) == ["delete-listing", "exit-ground"])
        #expect(Effect.preservationConverts.acts.map(\.act.wire) == ["auto-convert", "auto-convert-waiting"])
        #expect(Effect.listingDeleted.evidence == .memory)
    }

    @Test func `enforcement.endedunder108: measures come back in the old order`() {
        #expect(Effect.following(.endUnder108) == [.measuresRestored])
        #expect(Effect.following(.dismissalBeforeDeclaration) == [.measuresRestored])
        #expect(
            Effect.measuresRestored.acts.map(\.act.wire) == [
                "dismiss-later", "bankruptcy-dismissed", "restore-after-dismissal", "restore",
            ])
        #expect(Effect.retrialSuspends.acts.map(\.act.wire) == ["suspend"])
        #expect(Effect.reversal.acts.map(\.act.wire) == ["basis-overturned"])
        #expect(
            Effect.declarationEnds.acts.map(\.act.wire) == [
                "terminate-enforcement", "debtor-declared-bankrupt", "declared-bankrupt-later",
                "declared-others-continue",
            ])
        #expect(Effect.measuresRestored.basis == Basis(.bankruptcyInterpretation2(8)))
    }

    @Test func `enforcement.Organloses and enforcement.9.3-5: administrative cases`() {
        #expect(
            Effect.following(.organLoses) == [.fiveMeans]
                && Effect.fiveMeans.basis == Basis(.administrativeProcedure(96)))
        #expect(Effect.following(.civilAward) == [.rightHolderApplies] && Effect.rightHolderApplies.owedBy == .creditor)
        let duty = Effect.fiveMeans.duty(since: day("2026-03-02"), in: .current)
        #expect(duty.code == "enforcement-effect/five-means" && duty.isAtOnce)
    }
}
