import FuyuanKit
import Testing

/// Every record of governance on the wire: samples survive, junk is an error and never more.
@Suite struct GovernanceWireTests {
    static let records: [any WireRecord.Type] = [
        AccountabilityFacts.self, CourtPublication.self, DefinitionReference.self,
        DisputePipeline.self, DockingStation.self, EnforcementCredential.self, FactReference.self, FiledSuit.self,
        GrassrootsUnit.self, LegalRiskOpinion.self, LegalRiskOpinion.Reliance.self, LiaisonFramework.self,
        LiaisonInstrument.self, LiaisonMechanism.self, LinkageCatalogue.self, LinkageItem.self, LinkageMatter.self,
        MajorDecision.self, MediationExpert.self, MediationSupport.self, OutreachActivity.self, PartnerBody.self,
        PipelineRule.self, PipelineTemplate.self, PlatformDescriptor.self, ProcuratorialOpinion.self,
        ResolutionLink.self, ResolutionNetwork.self, ResolutionNode.self, SectorMediationCentre.self,
        ServiceCentre.self, SourceGovernanceUnit.self, Tribunal.self,
    ]

    private func roundTrip<R: WireRecord>(_ type: R.Type) throws {
        let sample = try type.sample
        let bytes = JSON.write(sample)
        #expect(try JSON.read(type, from: bytes) == sample, "\(type)")
        for end in bytes.indices { #expect(throws: WireError.self) { try JSON.read(type, from: bytes.prefix(end)) } }
        for junk in ["[]", "null", "{\"id\":1}", "\"\""] {
            #expect(throws: WireError.self) { try JSON.read(type, from: Array(junk.utf8)) }
        }
    }

    @Test func `Every record survives the wire, and nothing cut off or foreign is read`() throws {
        for type in Self.records { try roundTrip(type) }
    }
}
