import FuyuanKit
import Testing

/// A case: acts on days, in order.
private typealias Steps = [(String, Actor<BankruptcyRole>, BankruptcyCase.Act)]

@Suite("破产指标") struct BankruptcyIndicatorTests {
    private static let court = Actor(BankruptcyRole.court, "c1")
    private static let administrator = Actor(BankruptcyRole.administrator, "a1")

    private static func opening(_ day: String) -> CaseOpening {
        CaseOpening(.debtor, petition: "P", ruling: "R", court: "c1", administrator: "a1", appointedOn: CivilDate(day))
    }

    private static func money(_ yuan: Int64) -> Money { Money(yuan: yuan) ?? .zero }

    /// A liquidation accepted and concluded on days.
    private func liquidated(
        _ id: CaseID, _ opened: String, _ closed: String, _ between: Steps = [], paid: Steps = []
    ) throws
        -> CaseFile<BankruptcyCase>
    {
        try .history(
            id,
            [(opened, Self.court, .open(Self.opening(opened)))] + between + [
                (closed, Self.administrator, .applyDeclaration), (closed, Self.court, .declare),
                (closed, .init(.creditorsMeeting), .adoptRealizationPlan),
                (closed, Self.court, .approveDistributionPlan),
            ] + paid + [
                (closed, Self.administrator, .requestConclusion), (closed, Self.court, .concludeDistributed),
            ])
    }

    /// A case that ended for want of money.
    private func short(_ id: CaseID, _ opened: String, _ closed: String) throws -> CaseFile<BankruptcyCase> {
        try .history(
            id,
            [
                (opened, Self.court, .open(Self.opening(opened))), (closed, Self.administrator, .applyDeclaration),
                (closed, Self.court, .declare), (closed, Self.administrator, .requestConclusion),
                (closed, Self.court, .concludeCostsShort),
            ])
    }

    /// A reorganisation whose plan was approved, and performed where a day is given.
    private func saved(
        _ id: CaseID, _ opened: String, _ approved: String, performed: String? = nil, _ between: Steps = []
    ) throws -> CaseFile<BankruptcyCase> {
        var steps: Steps =
            [(opened, Self.court, .openReorganization(Self.opening(opened)))] + between + [
                (approved, Self.court, .approvePlan)
            ]
        if let performed { steps.append((performed, Actor(.debtor), .completePlan(PerformanceReport()))) }
        return try .history(id, steps)
    }

    /// Declared, listed and confirmed by the court.
    private func claim(_ number: UInt32, _ yuan: Int64, kind: ClaimKind = .ordinary, securedBy asset: Int? = nil)
        -> Steps
    {
        let amount = Self.money(yuan)
        let declared = ClaimDeclaration(
            ClaimParticulars(kind, of: "甲", amount, securedBy: asset), periodEnds: CivilDate(2026, 12, 31)!)
        let acts: [(Actor<BankruptcyRole>, BankruptcyClaim.Act)] = [
            (Actor(.creditor, "甲"), .declare(declared)), (Self.administrator, .register), (Self.administrator, .review),
            (Self.administrator, .admit(AdmittedClaim(amount))), (Self.administrator, .compileTable),
            (Actor(.creditorsMeeting), .checkByMeeting), (Self.court, .confirm(FixedClaim(amount))),
        ]
        return acts.map { ("2026-02-10", $0, .claim(PartAct(number, $1))) }
    }

    /// Taken over, planned and sold, and paid to the holder of the security where a debt is given.
    private func sale(
        _ number: UInt32, _ kind: AssetKind, _ yuan: Int64, on day: String, secures debt: Int64? = nil
    ) -> Steps {
        var acts: [EstateAsset.Act] = [
            .inquire(AssetInquiry(kind, mandate: AdministratorMandate("a1"), isCollateral: debt != nil)), .takeOver,
            .value, .plan(RealisationPlan()), .sell(SaleListing()), .completeSale(SaleResult(Self.money(yuan))),
        ]
        if let debt { acts.append(.paySecured(SecuredPayment(net: Self.money(yuan), debt: Self.money(debt)))) }
        return acts.map { (day, Self.administrator, .asset(PartAct(number, $0))) }
    }

    private func coordinated(_ day: String, due: String, closed: String?) -> Steps {
        let office = Actor(BankruptcyRole.coordinationOffice, "liaison")
        var acts: [(String, Actor<BankruptcyRole>, CoordinationItem.Act)] = [
            (day, office, .raise(RaisedMatter(.unseal, in: "B"))), (day, office, .triage),
            (day, office, .assign(CoordinationAssignment(to: "tax", under: "official", by: CivilDate(due)))),
        ]
        if let closed {
            acts += [
                (closed, Actor(.responsibleUnit, "tax"), .reply(CoordinationReply(result: "已办", evidenceRefs: ["E"]))),
                (closed, office, .verify), (closed, office, .close),
            ]
        }
        return acts.map { ($0, $1, .coordination(PartAct(1, $2))) }
    }

    @Test func `bankruptcy.ind.casesHandled: cases with coordination in the year count once, a group once as a group`()
        throws
    {
        let group = BankruptcyCase.Act.consolidate(Consolidation(.substantive, under: "G-1"))
        func member(_ id: CaseID, _ day: String) throws -> CaseFile<BankruptcyCase> {
            try .history(
                id,
                [
                    ("2026-01-05", Self.court, .open(Self.opening("2026-01-05"))),
                    ("2026-01-06", Self.administrator, .applyConsolidation),
                    ("2026-01-12", Self.court, .openConsolidationHearing),
                    ("2026-01-12", Self.court, .closeConsolidationHearing), ("2026-01-20", Self.court, group),
                ] + coordinated(day, due: "2026-12-01", closed: nil))
        }
        let alone = try CaseFile<BankruptcyCase>.history(
            "B-1",
            [("2026-01-05", Self.court, .open(Self.opening("2026-01-05")))]
                + coordinated("2026-02-03", due: "2026-03-02", closed: "2026-02-20"))
        let files: [any Dossier] = [
            alone, try member("B-2", "2026-04-01"), try member("B-3", "2026-05-06"),
            try CaseFile<BankruptcyCase>.history(
                "B-4", [("2026-01-05", Self.court, .open(Self.opening("2026-01-05")))]),
        ]
        var item = CaseFile<CoordinationItem>("K-1")
        for (day, actor, act) in coordinated("2026-02-03", due: "2027-03-02", closed: nil) {
            guard case .coordination(let it) = act else { continue }
            try item.then(day, actor, it.act, under: .current)
        }
        // Raised in a case of which there is no file here.
        #expect(try Indicator.bankruptcyCasesHandled.told(2026, files + [item]) == "4件")
        #expect(try Indicator.bankruptcyCasesHandled.told(2026, files) == "3件")
        #expect(try Indicator.bankruptcyGroupsHandled.told(2026, files) == "2户")
        #expect(try Indicator.bankruptcyCasesHandled.told(2025, files) == "0件")
        // Of three items due in the year one was closed in time.
        #expect(try Indicator.bankruptcyCoordinationOnTime.told(2026, files) == "33.33% 1/3")
    }

    @Test
    func
        `bankruptcy.ind.assetsDisposed bankruptcy.ind.secureRecovery: prices of the year add up, and a security brings what it brings`()
        throws
    {
        let file = try CaseFile<BankruptcyCase>.history(
            "B-1",
            [("2026-01-05", Self.court, .open(Self.opening("2026-01-05")))]
                + sale(1, .landUseRight, 300, on: "2026-06-01", secures: 400)
                + sale(2, .realEstate, 100, on: "2026-07-01", secures: 50) + sale(3, .vehicle, 19, on: "2027-01-04"))
        var own = CaseFile<EstateAsset>("A-9")
        for (_, actor, act) in sale(1, .equity, 5, on: "2026-08-03") {
            guard case .asset(let it) = act else { continue }
            try own.then("2026-08-03", actor, it.act, under: .current)
        }
        let files: [any Dossier] = [file, own]
        #expect(try Indicator.bankruptcyAssetsDisposed.told(2026, files) == "405元")
        #expect(try Indicator.bankruptcyAssetsDisposed.told(2027, files) == "19元")
        // 300 of 400 and 50 of 50.
        #expect(try Indicator.securedRecovery.told(2026, files) == "77.78% 35000/45000")
        #expect(
            try Indicator.securedRecovery.tally(over: indicatorYear(2027), of: files).value.gap == .emptyDenominator)
    }

    @Test
    func
        `bankruptcy.ind.landDisposed bankruptcy.ind.buildingDisposed: areas come from the registry and count where the file shows a disposal`()
        throws
    {
        let file = try CaseFile<BankruptcyCase>.history(
            "B-1",
            [("2026-01-05", Self.court, .open(Self.opening("2026-01-05")))]
                + sale(1, .landUseRight, 300, on: "2026-06-01") + sale(2, .realEstate, 100, on: "2026-07-01"))
        let day = CivilDate(2026, 5, 4)!
        let reported = ReportedFigures([
            ReportedFigure(.landArea, of: "B-1#estate-asset-1", 526_000, on: day, source: "不动产登记中心"),
            ReportedFigure(.floorArea, of: "B-1#estate-asset-2", 326_900, on: day, source: "不动产登记中心"),
            ReportedFigure(.landArea, of: "B-1#estate-asset-7", 1_000, on: day, source: "不动产登记中心"),
        ])
        #expect(try Indicator.landDisposed(reported).told(2026, [file]) == "526000平方米")
        #expect(try Indicator.buildingsDisposed(reported).told(2026, [file]) == "326900平方米")
        #expect(try Indicator.landDisposed(reported).told(2027, [file]) == "0平方米")
    }

    @Test
    func
        `bankruptcy.ind.debtResolved bankruptcy.ind.reborn: debts count once, on the first day they were dealt with`()
        throws
    {
        let files: [any Dossier] = [
            try saved("B-1", "2026-01-05", "2026-08-03", performed: "2027-03-01", claim(1, 1_000) + claim(2, 500)),
            try liquidated("B-2", "2026-01-05", "2026-11-02", claim(1, 200)),
            try liquidated("B-3", "2026-01-05", "2027-02-01", claim(1, 7)),
        ]
        #expect(try Indicator.bankruptcyDebtResolved.told(2026, files) == "1700元")
        #expect(try Indicator.bankruptcyDebtResolved.told(2027, files) == "7元")
        #expect(try Indicator.bankruptcyFirmsSaved.told(2026, files) == "1户")
        #expect(try Indicator.bankruptcyFirmsSaved.told(2027, files) == "0户")
    }

    @Test
    func
        `bankruptcy.ind.planSuccess bankruptcy.ind.rescueShare bankruptcy.ind.costShort: plans of a year, and how cases of a year ended`()
        throws
    {
        let files: [any Dossier] = [
            try saved("B-1", "2026-01-05", "2026-08-03", performed: "2027-03-01"),
            try saved("B-2", "2026-01-05", "2026-09-01"), try liquidated("B-3", "2026-01-05", "2027-02-01"),
            try short("B-4", "2026-01-05", "2027-02-01"),
        ]
        #expect(try Indicator.planSuccess.told(2026, files) == "50.00% 1/2")
        #expect(try Indicator.rescueShare.told(2027, files) == "33.33% 1/3")
        #expect(try Indicator.bankruptcyCostsShort.told(2027, files) == "1件")
        #expect(try Indicator.bankruptcyCostsShort.told(2026, files) == "0件")
    }

    @Test
    func
        `bankruptcy.ind.duration bankruptcy.ind.fastTrackOnTime: lengths from acceptance to conclusion, and six months on the fast track`()
        throws
    {
        let fast: Steps = [("2026-01-06", Self.court, .useFastTrack(FastTrackDecision()))]
        let left: Steps = fast + [("2026-02-02", Self.court, .leaveFastTrack)]
        let files: [any Dossier] = [
            // 181, 546 and 1095 days.
            try liquidated("B-1", "2026-01-05", "2026-07-05", fast),
            try liquidated("B-2", "2026-01-05", "2027-07-05", left),
            try liquidated("B-3", "2023-07-06", "2026-07-05"), try short("B-4", "2026-01-05", "2026-02-04"),
        ]
        // (181 + 1095 + 30) ÷ 3 = 435 1/3.
        #expect(try Indicator.bankruptcyDuration.told(2026, files) == "435.33日 1306/3")
        #expect(try Indicator.bankruptcyMedianDuration.told(2026, files) == "181日 1306/3")
        #expect(try Indicator.bankruptcyDuration.told(2027, files) == "546日 546/1")
        #expect(try Indicator.bankruptcyOverTwoYears.told(2026, files) == "33.33% 1/3")
        #expect(try Indicator.fastTrackOnTime.told(2026, files) == "50.00% 1/2")
    }

    @Test
    func `bankruptcy.ind.dereg bankruptcy.ind.recovery: ten days after the conclusion, and what ordinary claims got`()
        throws
    {
        func ended(_ id: CaseID, deregistered: String?, paid: Steps = []) throws -> CaseFile<BankruptcyCase> {
            let claims = claim(1, 1_000) + claim(2, 300, kind: .wages)
            var file = try liquidated(id, "2026-01-05", "2026-11-02", claims, paid: paid)
            if let deregistered {
                try file.then(deregistered, Self.administrator, .deregister(Deregistration()), under: .current)
            }
            return file
        }
        let payment = BankruptcyClaim.Act.pay(ClaimPayment(Self.money(120), round: 1))
        let paid = try ended(
            "B-3", deregistered: nil, paid: [("2026-11-02", Self.administrator, .claim(PartAct(1, payment)))])
        let files: [any Dossier] = [
            // Ten days from 2026-11-02 end on 2026-11-12.
            try ended("B-1", deregistered: "2026-11-12"), try ended("B-2", deregistered: "2026-11-13"), paid,
            try saved("B-4", "2026-01-05", "2026-08-03", performed: "2026-11-02"),
        ]
        #expect(try Indicator.deregisteredOnTime.told(2026, files) == "33.33% 1/3")
        // 120 of 3 × 1,000 yuan; wages are no ordinary claims.
        #expect(try Indicator.ordinaryRecovery.told(2026, files) == "4.00% 12000/300000")
    }

    @Test
    func `bankruptcy.ind.unsealDays: days from learning of the acceptance to the lifting, and what was not lifted`()
        throws
    {
        func measure(_ id: CaseID, known: String, lifted: String?) throws -> CaseFile<PreservationMeasure> {
            let organ = Actor(BankruptcyRole.sealingOrgan, "court-9")
            let notice = AcceptanceNotice(acceptedOn: CivilDate(2026, 3, 16)!, knownOn: CivilDate(known))
            var file = try CaseFile<PreservationMeasure>.history(
                id,
                [
                    ("2025-06-02", organ, .attach(HeldMeasure("court-9", asset: "land", order: 1))),
                    (known, organ, .acceptanceKnown(notice)),
                ])
            if let lifted { try file.then(lifted, organ, .release, under: .current) }
            return file
        }
        let files: [any Dossier] = [
            try measure("M-1", known: "2026-03-18", lifted: "2026-04-01"),
            try measure("M-2", known: "2026-03-18", lifted: "2026-03-20"),
            try measure("M-3", known: "2026-03-18", lifted: nil),
            try measure("M-4", known: "2026-03-18", lifted: "2027-01-05"),
        ]
        #expect(try Indicator.unsealingDays.told(2026, files) == "8日 16/2")
        #expect(try Indicator.measuresUnlifted.told(2026, files) == "2项")
        #expect(try Indicator.measuresUnlifted.told(2027, files) == "1项")
    }

    @Test func `bankruptcy.ind.acceptRate: petitions accepted of those decided for good`() throws {
        let place = DivisionCode("340500")!
        let filing = PetitionFiling(
            .liquidation, PetitionedDebtor(.company, domicile: DivisionCode("340503")!),
            grounds: [.dueDebtsUnpaid, .illiquid], annexes: .all, courtPlace: place)
        func petition(_ id: CaseID, refused: String?) throws -> CaseFile<BankruptcyPetition> {
            let start: [(String, Actor<BankruptcyRole>, BankruptcyPetition.Act)] = [
                ("2026-03-02", Actor(.debtor), .filePetition(filing)), ("2026-03-02", Self.court, .beginReview),
            ]
            guard let refused else {
                return try .history(
                    id,
                    start + [
                        (
                            "2026-03-16", Self.court,
                            .accept(AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .illiquid]))
                        )
                    ])
            }
            return try .history(
                id,
                start + [
                    ("2026-03-16", Self.court, .refuse(RefusalRuling([.noGround]))),
                    ("2026-03-20", Self.court, .serveRefusal(RefusalService(receivedOn: CivilDate(2026, 3, 20)!))),
                    (refused, Actor(.system), .appealPeriodLapses),
                ])
        }
        let files: [any Dossier] = [
            try petition("P-1", refused: nil), try petition("P-2", refused: nil), try petition("P-3", refused: nil),
            try petition("P-4", refused: "2026-03-31"), try petition("P-5", refused: "2027-01-04"),
        ]
        #expect(try Indicator.bankruptcyAcceptanceRate.told(2026, files) == "75.00% 3/4")
        #expect(try Indicator.bankruptcyAcceptanceRate.told(2027, files) == "0.00% 0/1")
    }

    @Test func `bankruptcy.ind.e2bYield: transfers of a year that a court accepted and did not dismiss later`() throws {
        let enforcing = Actor(BankruptcyRole.enforcingCourt)
        let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .enforcedUnpaid])
        func transfer(_ id: CaseID, _ ends: [EnforcementTransfer.Act]) throws -> CaseFile<EnforcementTransfer> {
            try .history(
                id,
                [
                    ("2026-08-17", enforcing, .consult(TransferConsultation())),
                    ("2026-08-20", Actor(.creditor), .consent(TransferConsent())),
                    ("2026-08-24", enforcing, .beginPanelReview),
                    ("2026-09-01", enforcing, .decideTransfer(TransferDecision([.dueDebtsUnpaid, .enforcedUnpaid]))),
                    ("2026-09-04", enforcing, .deliver(TransferFile(receivedOn: CivilDate(2026, 9, 7)!))),
                    ("2026-09-08", Self.court, .docket(TransferDocket())),
                ] + ends.map { ("2026-09-24", Self.court, $0) })
        }
        let files: [any Dossier] = [
            try transfer("T-1", [.ruleAccept(ruling)]),
            try transfer("T-2", [.ruleNotAccept(RefusalRuling([.noGround]))]),
            try transfer("T-3", [.ruleAccept(ruling), .dismissLater]), try transfer("T-4", []),
        ]
        #expect(try Indicator.transferYield.told(2026, files) == "25.00% 1/4")
        #expect(try Indicator.transferYield.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
    }

    @Test
    func
        `bankruptcy.ind.jobs bankruptcy.ind.costAid bankruptcy.ind.zombieCleared: reported figures count beside a file that bears them out`()
        throws
    {
        let day = CivilDate(2026, 10, 9)!
        func told(_ figure: ReportedFigureID, _ unit: String, _ amount: Int64) -> ReportedFigure {
            ReportedFigure(figure, of: unit, amount, on: day, source: "人力资源社会保障局")
        }
        let reported = ReportedFigures([
            told(.employeesKept, "B-1", 320), told(.employeesKept, "B-2", 40), told(.costAid, "B-2", 3_000_000),
            told(.costAid, "B-3", 1_000_000), told(.costAid, "B-9", 500), told(.zombieFirm, "B-2", 1),
            told(.zombieFirm, "B-1", 1),
        ])
        let files: [any Dossier] = [
            try saved("B-1", "2026-01-05", "2026-08-03"), try short("B-2", "2026-01-05", "2026-11-02"),
            try short("B-3", "2026-01-05", "2026-11-02"),
        ]
        #expect(try Indicator.jobsKept(reported).told(2026, files) == "320人")
        #expect(try Indicator.costAid(reported).told(2026, files) == "40000元")
        #expect(try Indicator.meanCostAid(reported).told(2026, files) == "20000元 4000000/2")
        #expect(try Indicator.zombiesCleared(reported).told(2026, files) == "1户")
        let all = [
            Indicator.jobsKept(reported), .costAid(reported), .meanCostAid(reported), .zombiesCleared(reported),
            .landDisposed(reported), .buildingsDisposed(reported),
        ]
        try checkIndicators(Indicator.bankruptcy + all, over: files, in: 2026)
    }
}
