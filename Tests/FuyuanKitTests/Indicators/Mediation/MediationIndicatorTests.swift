import FuyuanKit
import Testing

private let court = Actor(MediationRole.court, "鲁0602")
private let mediator = Actor(MediationRole.mediator, "m1")

/// How a delegated matter ended.
private enum MediationEnding { case settled, performed, failed, open, returned }

/// A matter delegated on 2026-03-05, accepted by a mediator on 2026-03-09.
private func delegated(_ id: CaseID, _ ending: MediationEnding) throws -> CaseFile<PreFilingMediation> {
    typealias Step = (String, Actor<MediationRole>, PreFilingMediation.Act)
    let start: [Step] = [
        ("2026-03-02", Actor(.party), .submitPapers(SubmittedPapers(.loan, court: "鲁0602"))),
        ("2026-03-03", court, .screen), ("2026-03-03", court, .askConsent),
        ("2026-03-04", Actor(.bothParties), .consent),
        ("2026-03-05", Actor(.bothParties), .chooseMediator(MediatorAssignment("m1", of: "org-1"))),
    ]
    let accepted: [Step] =
        start + [
            ("2026-03-09", mediator, .accept), ("2026-03-10", mediator, .begin(MediationOpening())),
        ]
    let settled: [Step] =
        accepted + [
            ("2026-03-20", mediator, .reachConsensus(AgreementDraft(.lastParty, parties: ["甲", "乙"]))),
            ("2026-03-20", Actor(.party), .sign(AgreementSignature("甲"))),
            ("2026-03-20", Actor(.otherParty), .sign(AgreementSignature("乙"))),
            ("2026-03-20", mediator, .sign(AgreementSignature("m1", as: .mediator))),
            ("2026-03-20", mediator, .takeEffect),
        ]
    switch ending {
    case .settled: return try .history(id, settled)
    case .performed: return try .history(id, settled + [("2026-04-01", Actor(.bothParties), .perform)])
    case .failed: return try .history(id, accepted + [("2026-03-25", mediator, .deadlock)])
    case .open: return try .history(id, accepted)
    case .returned: return try .history(id, Array(start.prefix(2)) + [("2026-03-03", court, .returnRequest)])
    }
}

private func filed(_ id: CaseID, on day: String?, promised: Bool = true, number: String? = nil) throws
    -> CaseFile<FailedMediationFiling>
{
    var file = try CaseFile<FailedMediationFiling>.history(
        id, [("2026-03-02", mediator, .mediationFailed(FailedMediationReport()))])
    if promised { try file.then("2026-03-02", court, .undertakePromptFiling, under: .current) }
    try file.then("2026-03-02", Actor(.party), .insist, under: .current)
    try file.then("2026-03-02", mediator, .transferPapers(FilingPapers(court: "鲁0602")), under: .current)
    if let day { try file.then(day, court, .registerCase(CaseRegistration(caseNumber: number)), under: .current) }
    return file
}

@Suite("调解指标") struct MediationIndicatorTests {
    @Test
    func `administrative.I12 mediation.mediationSuccessRate: one rate for each denominator, none of them the other`()
        throws
    {
        let files: [any Dossier] = [
            try delegated("M-1", .settled), try delegated("M-2", .performed), try delegated("M-3", .failed),
            try delegated("M-4", .open), try delegated("M-5", .returned),
        ]
        #expect(try Indicator.mediationSuccessOfDelegated.told(2026, files) == "50.00% 2/4")
        #expect(try Indicator.mediationSuccessOfAccepted.told(2026, files) == "50.00% 2/4")
        #expect(try Indicator.mediationSuccess.told(2026, files) == "66.67% 2/3")
        #expect(try Indicator.autoPerformance.told(2026, files) == "50.00% 1/2")
        #expect(
            try Indicator.mediationSuccess.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
        // One id, three meanings: they do not merge.
        var tally = Indicator.mediationSuccess.tally(over: try indicatorYear(2026), of: files)
        let other = Indicator.mediationSuccessOfDelegated.tally(over: try indicatorYear(2026), of: files)
        #expect(tally.definition.id == other.definition.id)
        #expect(throws: IndicatorProblem.self) { try tally.merge(other) }
    }

    @Test func `mediation.i17: failed mediations filed within the days a court promised`() throws {
        let last = try #require(try filed("F-0", on: nil).state.lastDay(of: .localPromise, in: .current))
        let late = try #require(last.adding(days: 1))
        let files: [any Dossier] = [
            try filed("F-1", on: last.description), try filed("F-2", on: late.description), try filed("F-3", on: nil),
            try filed("F-4", on: "2026-03-03", promised: false),
        ]
        #expect(try Indicator.failedFiledInTime.told(2026, files) == "33.33% 1/3")
    }

    @Test func `mediation.aLitigation10k: suits for ten thousand people, with a population that says where it is from`()
        throws
    {
        let suit = try CaseFile<AdministrativeFirstInstance>.history(
            "S-1",
            [
                ("2026-03-02", Actor(.plaintiff), .fileComplaint(SuitComplaint())),
                ("2026-03-02", Actor(.court), .docketOnSpot),
            ])
        let files: [any Dossier] = [
            try filed("F-1", on: "2026-03-03", number: "（2026）鲁0602民初1号"),
            // The same suit told of twice is one.
            try filed("F-2", on: "2026-03-03", number: "（2026）鲁0602民初1号"),
            try filed("F-3", on: "2026-03-03"), try filed("F-4", on: nil), suit,
        ]
        let people = Population(residents: 15_000, floating: 5_000, on: day("2025-12-31"), source: "统计局")
        let civil = Indicator.civilFilings.tally(over: try indicatorYear(2026), of: files)
        let all = Indicator.civilAndAdministrativeFilings.tally(over: try indicatorYear(2026), of: files)
        #expect(civil.value(per: people).text(in: .zh) == "每万人1.00件")
        #expect(all.value(per: people).text(in: .zh) == "每万人1.50件")
        #expect(all.value(per: nil).gap == .missingBase)
        #expect(civil.definition.id == IndicatorAliases.bundled["万人成诉率"])
        try checkIndicators(Indicator.mediation, over: files, in: 2026)
    }

    @Test func `A suit registered without mediation before filing counts among the suits of a place`() throws {
        func suit(_ id: CaseID, on text: String) -> any Dossier {
            var file = CaseFile<InSuitMediation>(id)
            file.admit(
                Entry(
                    id, 1, on: day(text), by: Actor(.court, "鲁0602"),
                    .register(SuitRegistration(.loan, court: "鲁0602"))), under: .current)
            return file
        }
        let files = [suit("S-1", on: "2026-03-02"), suit("S-2", on: "2025-12-31"), suit("S-3", on: "2026-05-06")]
        let people = Population(residents: 15_000, floating: 5_000, on: day("2025-12-31"), source: "统计局")
        let civil = Indicator.civilFilings.tally(over: try indicatorYear(2026), of: files)
        #expect(civil.value(per: people).text(in: .zh) == "每万人1.00件")
    }

    @Test func `mediation.delegatedShare: delegated matters for each suit the register reports`() throws {
        let files: [any Dossier] = [
            try delegated("M-1", .settled), try delegated("M-2", .open), try delegated("M-3", .returned),
        ]
        let reported = ReportedFigures([
            ReportedFigure(.firstInstanceFilings, of: "鲁0602", 3, on: day("2026-01-31"), source: "立案庭"),
            ReportedFigure(.firstInstanceFilings, of: "鲁0602", 1, on: day("2026-02-28"), source: "立案庭"),
            ReportedFigure(.firstInstanceFilings, of: "鲁0602", 9, on: day("2025-12-31"), source: "立案庭"),
        ])
        let year = try indicatorYear(2026)
        let tally = Indicator.delegatedShare(of: files, filings: reported, over: year)
        #expect(tally.value.text(in: .zh) == "50.00%")
        #expect(
            Indicator.delegatedShare(of: files, filings: ReportedFigures([]), over: year).value.gap == .emptyDenominator
        )
        let shards = try files.map { Indicator.delegatedShare(of: [$0], filings: reported, over: year) }
            .reduce(into: Indicator.delegatedShare(of: [], filings: reported, over: year)) { try $0.merge($1) }
        #expect(JSON.write(shards) == JSON.write(tally))
    }

    @Test
    func `mediation.i01 mediation.stationCoverage administrative.I14: stations by kind, and the areas that have one`()
        throws
    {
        let host = Actor(MediationRole.hostUnit)
        func station(_ id: CaseID, _ kind: StationKind, _ area: String, closed: String? = nil) throws -> CaseFile<
            MediationStation
        > {
            var file = try CaseFile<MediationStation>.history(
                id,
                [
                    ("2026-01-05", host, .plan(StationPlan(kind, host: "村委会", area: area))),
                    ("2026-02-02", host, .establish(StationOpening(address: "1号", contact: "0535"))),
                ])
            if let closed {
                try file.then(closed, host, .close(StationChange("撤销", handedOver: true)), under: .current)
            }
            return file
        }
        let files: [any Dossier] = [
            try station("T-1", .villageStation, "一村"), try station("T-2", .villageStation, "一村"),
            try station("T-3", .villageStation, "二村"), try station("T-4", .villageStation, "三村", closed: "2026-10-09"),
            try station("T-5", .departmentWorkroom, "保险业"),
        ]
        #expect(try Indicator.stations(.villageStation).told(2026, files) == "3个")
        #expect(try Indicator.stations(.departmentWorkroom).told(2026, files) == "1个")
        let places = ReportedFigures([
            ReportedFigure(.placesInAll, of: "东镇", 3, on: day("2026-01-05"), source: "民政局"),
            ReportedFigure(.placesInAll, of: "东镇", 4, on: day("2026-07-01"), source: "民政局"),
            ReportedFigure(.placesInAll, of: "西镇", 1, on: day("2025-01-06"), source: "民政局"),
        ])
        let year = try indicatorYear(2026)
        let tally = Indicator.stationCoverage(of: files, .villageStation, places: places, over: year)
        #expect(tally.value.text(in: .zh) == "40.00%")
        #expect(tally.totals.map { "\($0.numerator)/\($0.denominator)" } == "2/5")
        try checkIndicators(Indicator.mediation, over: files, in: 2026)
    }
}
