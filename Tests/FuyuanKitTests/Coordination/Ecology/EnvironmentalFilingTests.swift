import FuyuanKit
import Testing

private func date(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

/// The paths of what stands against a filing.
private func faults(_ filing: EnvironmentalFiling) -> [String] { filing.findings(in: .current).map(\.path) }

@Suite("环境案件：起诉条件") struct EnvironmentalFilingTests {
    @Test(arguments: [
        (EnvironmentalCaseKind.criminal, EnvironmentalStarter.procuratorate, EnvironmentalTrack.criminal),
        (.criminalWithCivil, .procuratorate, .publicInterest),
        (.civilPublicProcuratorate, .procuratorate, .publicInterest),
        (.civilPublicOrganisation, .organisation, .publicInterest),
        (.compensationSuit, .entrustedDepartment, .civil), (.compensationConfirmation, .negotiators, .civil),
        (.privateCivil, .victim, .civil), (.administrativeSuit, .addressee, .administrative),
        (.administrativeSuit, .victim, .administrative),
        (.nonLitigation, .agency, .administrative), (.marinePublic, .marineOrgan, .publicInterest),
    ])
    func `Each kind has its starter, its track, names and provisions`(
        kind: EnvironmentalCaseKind, starter: EnvironmentalStarter, track: EnvironmentalTrack
    ) {
        #expect(kind.starters.contains(starter) && kind.track == track)
        #expect(!kind.basis.isEmpty && !kind.precondition.zh.isEmpty && !kind.precondition.en.isEmpty)
        #expect(!faults(EnvironmentalFiling(kind, by: starter)).contains("starter"))
        let wrong: EnvironmentalStarter = kind == .nonLitigation ? .victim : .agency
        #expect(faults(EnvironmentalFiling(kind, by: wrong)).contains("starter"))
    }

    @Test func `The clocks of each kind are those of the statute book`() {
        #expect(
            EnvironmentalCaseKind.criminal.limits == [
                .crimeTransferApproval, .crimeTransfer, .crimeTransferPoliceReview,
            ])
        #expect(
            EnvironmentalCaseKind.civilPublicOrganisation.limits
                == [.publicInterestNotifyRegulator, .publicInterestJoinder])
        #expect(EnvironmentalCaseKind.civilPublicProcuratorate.limits == [.procuratorialNotice])
        #expect(EnvironmentalCaseKind.nonLitigation.evidence == .local)
        #expect(EnvironmentalCaseKind.compensationSuit.evidence == .statute)
    }

    @Test func `mediation.ecoCivilPublicNgo: registration, purpose, five years of reports and no violation`() {
        var good = EnvironmentalFiling(.civilPublicOrganisation, by: .organisation)
        good.isRegisteredAtCityLevel = true
        good.hasEnvironmentalPurpose = true
        good.yearsReported = 5
        good.violatedWithinFiveYears = false
        #expect(faults(good) == [])
        #expect(good.mayDeferFee == nil)
        good.paymentIsDifficult = true
        #expect(good.mayDeferFee == true)
        #expect(EnvironmentalFiling(.privateCivil, by: .victim).mayDeferFee == false)
        var bad = good
        bad.isRegisteredAtCityLevel = false
        bad.hasEnvironmentalPurpose = false
        bad.yearsReported = 4
        bad.violatedWithinFiveYears = true
        #expect(
            faults(bad) == [
                "isRegisteredAtCityLevel", "hasEnvironmentalPurpose", "yearsReported", "violatedWithinFiveYears",
            ])
        #expect(faults(EnvironmentalFiling(.civilPublicOrganisation, by: .organisation)) == [])
    }

    @Test func `mediation.ecoCivilPublicProcuratorate: thirty days of notice, nobody else, an intermediate court`() {
        var filing = EnvironmentalFiling(.civilPublicProcuratorate, by: .procuratorate, on: date("2026-04-02"))
        filing.noticeOn = date("2026-03-02")
        filing.othersSued = false
        filing.isCityProcuratorate = true
        filing.isIntermediateCourt = true
        #expect(faults(filing) == [])
        filing.filedOn = date("2026-04-01")
        filing.othersSued = true
        filing.isIntermediateCourt = false
        #expect(faults(filing) == ["filedOn", "othersSued", "isIntermediateCourt"])
    }

    @Test func `mediation.ecoAdministrativePublic: a proposal first, two months, fifteen days where harm is growing`() {
        #expect(faults(EnvironmentalFiling(.administrativePublic, by: .procuratorate)) == ["step"])
        func suit(_ urgency: ProposalUrgency, _ day: String) -> EnvironmentalFiling {
            var filing = EnvironmentalFiling(.administrativePublic, by: .procuratorate, on: date(day))
            let proposal = PreSuitProposal(.environment, urgency: urgency, receivedOn: date("2026-01-05"))
            filing.step = ProcuratorialStep(proposal, suedOn: date(day))
            return filing
        }
        #expect(faults(suit(.ordinary, "2026-03-05")) == ["suedOn"])
        #expect(faults(suit(.ordinary, "2026-03-06")) == [])
        #expect(faults(suit(.urgent, "2026-01-20")) == ["suedOn"])
        #expect(faults(suit(.urgent, "2026-01-21")) == [])
        var performed = suit(.ordinary, "2026-03-06")
        performed.step?.repliedOn = date("2026-03-01")
        performed.step?.isPerformed = true
        #expect(faults(performed) == ["suedOn"])
        #expect(
            performed.step?.findings(asOf: date("2026-03-10"), in: .current).map(\.path) == ["suedOn"])
        #expect(
            suit(.ordinary, "2026-03-06").step?.findings(asOf: date("2026-03-10"), in: .current).map(\.path)
                == ["repliedOn"])
    }

    @Test
    func `mediation.ecoCompensationSuit: entitled claimant, negotiation failed or impossible, one of three triggers`() {
        var filing = EnvironmentalFiling(.compensationSuit, by: .entrustedDepartment)
        filing.trigger = .protectedZone
        filing.negotiation = NegotiationRecord(by: .entrustedDepartment, .failed)
        #expect(faults(filing) == [])
        filing.negotiation = NegotiationRecord(by: .agency, .agreed)
        filing.trigger = nil
        #expect(faults(filing) == ["claimant", "negotiation", "trigger"])
        #expect(NegotiationRecord(by: .government).opensSuit == nil)
        #expect(NegotiationRecord(by: .government, .impossible).opensSuit == true)
    }

    @Test func `mediation.ecoCompensationConfirmation: thirty days of notice before the ruling`() throws {
        func record(_ notice: String?, _ ruling: String, _ result: NegotiationRecord.Result = .agreed)
            -> NegotiationRecord
        {
            NegotiationRecord(
                by: .government, sessions: [date("2026-02-02")], result, agreedOn: date("2026-02-09"),
                noticeOn: notice.map(date), confirmedOn: date(ruling), confirmation: "JC-1")
        }
        func paths(_ record: NegotiationRecord) -> [String] { record.findings(in: .current).map(\.path) }
        #expect(paths(record("2026-03-02", "2026-04-02")) == [])
        #expect(paths(record("2026-03-02", "2026-04-01")) == ["confirmedOn"])
        #expect(paths(record(nil, "2026-04-02")) == ["confirmedOn"])
        #expect(paths(record("2026-03-02", "2026-04-02", .failed)) == ["result"])
        var filing = EnvironmentalFiling(.compensationConfirmation, by: .negotiators)
        filing.negotiation = record("2026-03-02", "2026-04-01")
        #expect(faults(filing) == ["confirmedOn"])
        #expect(try JSON.read(EnvironmentalFiling.self, from: JSON.write(filing)) == filing)
    }

    @Test func `mediation.ecoCriminalWithCivil, mediation.marinePublic: the same trial body; the marine organ first`() {
        var attached = EnvironmentalFiling(.criminalWithCivil, by: .procuratorate)
        #expect(faults(attached) == [])
        attached.isSameTrialBody = false
        #expect(faults(attached) == ["isSameTrialBody"])
        var marine = EnvironmentalFiling(.marinePublic, by: .procuratorate)
        marine.othersSued = true
        marine.isMaritimeCourt = false
        #expect(faults(marine) == ["othersSued", "isMaritimeCourt"])
        var organ = EnvironmentalFiling(.marinePublic, by: .marineOrgan)
        organ.isMaritimeCourt = true
        #expect(faults(organ) == [])
        #expect(faults(EnvironmentalFiling(.privateCivil, by: .victim)) == [])
    }
}
