import FuyuanKit
import Testing

@Suite("各领域调解参数") struct DomainParametersTests {
    /// One line of the law a field: mediation limit, acceptance limit, seal, double track, suit ending, publicity.
    private static let rows:
        [(MediationDomain, String?, String?, AgreementEffect, Bool, Bool, SuitEnding, MediationPublicity, Evidence)] = [
            (
                .medicalPeoples, "medical-peoples-mediation", nil, .everyone, true, true, .acceptance, .confidential,
                .statute
            ),
            (
                .medicalAdmin, "medical-administrative-mediation", "medical-administrative-acceptance", .parties, false,
                true, .acceptance, .confidential, .statute
            ),
            (
                .trafficPolice, "traffic-mediation-term", nil, .parties, false, false, .filing, .openUnlessAsked,
                .statute
            ),
            (.labour, "labour-mediation", nil, .everyone, true, false, .filing, .confidential, .statute),
            (.ruralLand, nil, nil, .everyone, true, false, .filing, .open, .statute),
            (
                .consumerMarket, "consumer-mediation", "consumer-complaint-acceptance", .parties, true, true,
                .acceptance, .confidential, .statute
            ),
            (.publicOrder, nil, nil, .parties, false, false, .filing, .confidential, .statute),
            (.commercial, nil, nil, .lastParty, true, false, .filing, .confidential, .secondary),
            (.financial, nil, nil, .lastParty, true, false, .filing, .confidential, .secondary),
            (.property, nil, nil, .everyone, true, false, .filing, .partiesChoose, .secondary),
            (.ip, nil, nil, .everyone, true, false, .filing, .confidential, .local),
            (.lawyer, nil, nil, .lastParty, false, false, .filing, .confidential, .local),
            (.petition, "petition-handling", nil, .parties, false, false, .filing, .confidential, .statute),
            (.reviewMediation, nil, nil, .parties, true, false, .filing, .confidential, .statute),
            (.ecoCompensation, nil, nil, .parties, false, false, .filing, .confidential, .statute),
        ]

    @Test func `Each field has its own limits, signatures, bars and endings`() {
        #expect(Self.rows.map(\.0) == MediationDomain.allCases)
        for (domain, limit, acceptance, effect, seal, bars, ending, publicity, evidence) in Self.rows {
            let field = domain.parameters
            #expect(field.limit?.id.rawValue == limit, "\(domain)")
            #expect(field.acceptance?.id.rawValue == acceptance, "\(domain)")
            #expect(field.effect == effect && field.needsSeal == seal, "\(domain)")
            #expect(field.barsDoubleTrack == bars && field.suitEnding == ending, "\(domain)")
            #expect(field.publicity == publicity && field.evidence == evidence, "\(domain)")
            #expect(!field.body.zh.isEmpty && !field.body.en.isEmpty && !field.bodyRoles.isEmpty, "\(domain)")
            #expect(!field.basis.isEmpty && field.isBar == (evidence == .statute), "\(domain)")
            #expect(!field.publicity.basis.isEmpty && !field.effect.basis.isEmpty, "\(domain)")
        }
    }

    @Test func `Only labour disputes have a gate of their own`() {
        #expect(MediationDomain.allCases.filter { $0.parameters.gate != .open } == [.labour])
        #expect(MediationDomain.labour.parameters.representativesFrom == 10)
    }

    @Test func `mediation.V024: five represent a side in medical negotiation and in a petition, others are free`() {
        for domain in [MediationDomain.medicalPeoples, .medicalAdmin, .petition] {
            #expect(domain.parameters.finding(representatives: 5) == nil)
            #expect(domain.parameters.finding(representatives: 6)?.code == "mediation.V024")
            #expect(domain.parameters.mostPerSide == nil)
        }
        #expect(MediationDomain.labour.parameters.finding(representatives: 40) == nil)
        #expect(MediationDomain.trafficPolice.parameters.mostPerSide == 3)
    }

    @Test func `What rests on another's account is a parameter with source and date`() {
        #expect(
            PolicyParameter.mediationPolicies.map(\.id.rawValue) == [
                "commercial-mediation-assets", "commercial-mediation-fees", "financial-small-claims-track",
                "property-front-loaded",
            ])
        for parameter in PolicyParameter.mediationPolicies {
            #expect(parameter.evidence != .statute && parameter.date != nil && !parameter.basis.isEmpty)
        }
    }

    @Test func `Every word of the fields has both languages and a wire name of its own`() {
        func check<V: Vocabulary>(_ type: V.Type) {
            let terms = V.allCases.map(\.term)
            #expect(Set(terms.map(\.wire)).count == terms.count)
            #expect(terms.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
        }
        check(MediationDomain.self)
        check(RequestForm.self)
        check(RequestRule.self)
        check(ClockStop.self)
        check(ClockStart.self)
        check(HarmStage.self)
        check(SuitEnding.self)
        check(MediationFees.self)
        check(MediationFailureCause.self)
        check(PublicOrderGround.self)
        check(PublicOrderExclusion.self)
        check(OtherForumKind.self)
        check(LabourSuitGround.self)
        check(MediationPublicity.self)
        check(AdministrativeResolution.self)
        check(JudicialResolution.self)
    }
}
