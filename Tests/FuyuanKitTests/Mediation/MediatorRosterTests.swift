import FuyuanKit
import Testing

extension MediatorRegistration: Walkable {
    static var walkActors: [ActorID] { ["court-1"] }
    static var walkActs: [Act] {
        [
            .apply(RosterCandidate("m1", qualities: .all, court: "court-1")),
            .invite(RosterCandidate("o1", kind: .organisation, mediators: ["m2"])), .review,
            .decline(RosterRemark("名额已满")), .train(RosterTraining()), .admit(RosterAdmission()),
            .activate(RosterProfile(fields: [.loan], chargesFee: false)), .evaluate, .warn(RosterSanction(.leak)),
            .circulate(RosterSanction(.favours)), .restore, .suspend(RosterRemark("进修")), .resume,
            .remove(RosterSanction(.forced, isGrave: true)), .exit(RosterRemark("退休")),
        ]
    }
}

extension MediationStation: Walkable {
    static var walkActs: [Act] {
        [
            .plan(StationPlan(.villageStation, host: "village-1", area: "一村")),
            .establish(StationOpening(address: "1", contact: "2")), .operate(StationStaff(["m1"])),
            .suspend(StationChange("修缮", handedOver: true)), .resume,
            .merge(StationChange("合并", handedOver: true, successor: "s2")),
            .close(StationChange("撤销", handedOver: true)),
        ]
    }
}

@Suite("特邀调解名册") struct MediatorRosterTests {
    typealias M = MediatorRegistration
    let law = LegalContext.current
    let court = Actor(MediationRole.court, "court-1")

    func entry(
        _ candidate: RosterCandidate, profile: RosterProfile = RosterProfile(chargesFee: false),
        activatedOn day: String = "2025-02-01",
        then steps: [(String, M.Act)] = []
    ) throws -> CaseFile<M> {
        try CaseFile<M>.history(
            "R-1",
            [
                ("2025-01-02", Actor(.candidate), .apply(candidate)), ("2025-01-03", court, .review),
                ("2025-01-06", court, .train(RosterTraining())), ("2025-01-20", court, .admit(RosterAdmission())),
                (day, court, .activate(profile)),
            ] + steps.map { ($0.0, court, $0.1) }, under: law)
    }

    func person(_ id: ActorID) -> RosterCandidate { RosterCandidate(id, qualities: .all, court: "court-1") }

    @Test func `The laws of the roster entry hold`() { checkLaws(of: M.self) }

    @Test func `A person applies, is trained, admitted and active without irregularity`() throws {
        let file = try entry(person("m1"))
        #expect(file.state.phase == .active)
        for record in file.records {
            guard case .applied(let outcome) = record.verdict else { continue }
            #expect(outcome.isRegular, "\(record.entry.act.type)")
        }
    }

    @Test func `Entry asks for conditions, training, certificate, list and profile`() throws {
        var bare = try CaseFile<M>.history(
            "R-1",
            [
                ("2025-01-02", Actor(.candidate), .apply(RosterCandidate("m1", qualities: [.fair]))),
                ("2025-01-03", court, .review),
                ("2025-01-06", court, .train(RosterTraining(isCompleted: false))),
                ("2025-01-20", court, .admit(RosterAdmission(isListed: false))),
            ], under: law)
        #expect(bare.lastOutcome?.irregular == [.qualified, .trained, .published])
        try bare.then("2025-01-21", court, .activate(RosterProfile()), under: law)
        #expect(bare.lastOutcome?.irregular == [.profilePublished])
        let organisation = try CaseFile<M>.history(
            "R-2",
            [
                (
                    "2025-01-02", court,
                    .invite(
                        RosterCandidate(
                            "o1", kind: .organisation, qualities: [.lawfullyEstablished, .mediationFunction]))
                ),
                ("2025-01-03", court, .review),
            ], under: law)
        #expect(organisation.lastOutcome?.irregular == [.namesMediators])
        let elsewhere = try entry(person("m1")).refused("2025-03-03", Actor(.court, "court-2"), .evaluate, under: law)
        #expect(elsewhere?.unmet == [.sameCourt])
    }

    @Test func `Sanctions are verified, removal is for grave cases`() throws {
        var file = try entry(person("m1"))
        try file.then("2025-03-03", court, .warn(RosterSanction(.leak, isVerified: false)), under: law)
        #expect(file.lastOutcome?.irregular == [.verified])
        #expect(file.state.isActive(on: CivilDate(2025, 3, 4)!))
        var removed = file
        try removed.then("2025-03-10", court, .remove(RosterSanction(.leak)), under: law)
        #expect(removed.lastOutcome?.irregular == [.grave])
        #expect(removed.lastOutcome?.emits.contains(.redesignate) == true)
        try file.then("2025-03-10", court, .restore, under: law)
        #expect(file.state.phase == .active)
    }

    @Test func `mediation.V005: whether a mediator was active on a day`() throws {
        var roster = MediatorRoster()
        roster.add(
            try entry(
                person("m1"),
                then: [
                    ("2025-03-03", .suspend(RosterRemark("进修"))), ("2025-04-01", .resume),
                    ("2025-06-02", .remove(RosterSanction(.forced, isGrave: true))),
                ]
            ).state)
        for (day, isActive) in [
            ("2025-01-31", false), ("2025-02-01", true), ("2025-03-02", true), ("2025-03-03", false),
            ("2025-03-31", false),
            ("2025-04-01", true), ("2025-06-01", true), ("2025-06-02", false),
        ] {
            let date = try #require(CivilDate(day))
            #expect(roster.isActive("m1", on: date) == isActive, "\(day)")
            #expect((roster.registrationFinding(of: "m1", acceptedOn: date) == nil) == isActive)
        }
        #expect(
            roster.registrationFinding(of: "stranger", acceptedOn: CivilDate(2025, 2, 3)!)?.code == "mediation.V005")
        let added = roster.add(M())
        #expect(!added)
    }

    @Test func `A mediator named by an active organisation counts as registered, but not one removed himself`() throws {
        var roster = MediatorRoster()
        let organisation = RosterCandidate(
            "o1", kind: .organisation, qualities: [.lawfullyEstablished, .mediationFunction], mediators: ["m7", "m8"],
            court: "court-1")
        roster.add(try entry(organisation).state)
        roster.add(try entry(person("m8"), then: [("2025-03-03", .remove(RosterSanction(.leak, isGrave: true)))]).state)
        let day = try #require(CivilDate(2025, 3, 10))
        #expect(roster.isActive("m7", on: day))
        #expect(!roster.isActive("m8", on: day))
        let assignment = roster.assignment(of: "m7", for: MediatorRequest("C-1"), on: day)
        #expect(assignment.organisation == "o1")
        #expect(assignment.isRegistered == true)
    }

    @Test func `A choice goes by field, recusal, load and the order of the roster`() throws {
        var roster = MediatorRoster()
        for (id, profile) in [
            ("m1", RosterProfile(fields: [.medical], chargesFee: false)), ("m2", RosterProfile(chargesFee: false)),
            ("m3", RosterProfile(fields: [.loan], chargesFee: false, capacity: 1)),
            ("m4", RosterProfile(chargesFee: false)),
        ] {
            roster.add(try entry(person(ActorID(id)), profile: profile).state)
        }
        roster.add(try entry(RosterCandidate("m5", qualities: .all, court: "court-1", isFromAbroad: true)).state)
        roster.ties = [RosterTie("m4", to: "p1", by: .closeRelative)]
        let day = try #require(CivilDate(2025, 3, 10))
        var request = MediatorRequest("C-1", dispute: .loan, people: ["p1", "p2"])
        #expect(roster.choice(for: request, on: day) == "m2")
        roster.assign("m2", to: "C-0", on: CivilDate(2025, 3, 1)!)
        #expect(roster.load(of: "m2", on: day) == 1)
        #expect(roster.choice(for: request, on: day) == "m3")
        roster.assign("m3", to: "C-9", on: CivilDate(2025, 3, 1)!)
        let obstacles = Dictionary(
            uniqueKeysWithValues: roster.candidates(for: request, on: day).map { ($0.member, $0.obstacles) })
        #expect(
            obstacles == ["m1": [.otherField], "m2": [], "m3": [.full], "m4": [.recusal], "m5": [.notForeignRelated]])
        // law: mediation.V006
        #expect(roster.assignment(of: "m4", for: request, on: day).mayMediate == false)
        request.waived = ["m4"]
        #expect(roster.choice(for: request, on: day) == "m4")
        #expect(roster.assignment(of: "m4", for: request, on: day).mayMediate)
        request.passedOver = ["m4", "m2"]
        #expect(roster.choice(for: request, on: day) == nil)
        roster.release("C-9", on: day)
        #expect(roster.choice(for: request, on: day) == "m3")
        request.isForeignRelated = true
        request.passedOver = ["m2", "m3", "m4"]
        #expect(roster.choice(for: request, on: day) == "m5")
    }

    @Test func `mediation.V007: the mediator of a dispute takes no other part in its suit`() throws {
        var roster = MediatorRoster()
        roster.assign("m1", to: "C-1", on: CivilDate(2025, 3, 3)!)
        roster.release("C-1", on: CivilDate(2025, 3, 20)!)
        for role in SuitRole.allCases {
            #expect(roster.laterRoleFinding(of: "m1", as: role, after: "C-1")?.code == "mediation.V007")
            #expect(roster.laterRoleFinding(of: "m2", as: role, after: "C-1") == nil)
            #expect(roster.laterRoleFinding(of: "m1", as: role, after: "C-2") == nil)
        }
    }

    @Test func `mediation.edge-17: a mediator who never confirms sends the case back to selection, and no period runs`()
        throws
    {
        var roster = MediatorRoster()
        for id in ["m1", "m2"] { roster.add(try entry(person(ActorID(id))).state) }
        var request = MediatorRequest("C-1", dispute: .loan, people: ["p1", "p2"])
        let day = try #require(CivilDate(2025, 3, 10))
        let first = try #require(roster.choice(for: request, on: day))
        var file = try CaseFile<PreFilingMediation>.history(
            "C-1",
            [
                (
                    "2025-03-07", Actor(.party),
                    .submitPapers(SubmittedPapers(.loan, court: "court-1", isOnline: true))
                ),
                ("2025-03-07", court, .screen),
                ("2025-03-10", court, .designateOnRequest(roster.assignment(of: first, for: request, on: day))),
            ], under: law)
        // Three working days from Monday 2025-03-10.
        #expect(file.state.lastDay(of: .acceptance, in: law) == CivilDate(2025, 3, 13))
        #expect(file.refused("2025-03-13", Actor(.system), .declineOrSilent, under: law)?.unmet == [.assignedOrTimeUp])
        try file.then("2025-03-14", Actor(.system), .declineOrSilent, under: law)
        #expect(file.state.phase == .mediatorSelecting)
        #expect(file.state.clocks[.mediationPeriod] == nil)
        request.passedOver.insert(first)
        #expect(roster.choice(for: request, on: CivilDate(2025, 3, 14)!) == "m2")
    }
}

@Suite("诉调对接站点") struct MediationStationTests {
    typealias M = MediationStation
    let law = LegalContext.current
    let host = Actor(MediationRole.hostUnit)

    func station(_ kind: StationKind, host unit: ActorID, at address: String) throws -> M {
        try CaseFile<M>.history(
            "T-1",
            [
                ("2025-01-02", host, .plan(StationPlan(kind, host: unit, area: "东区"))),
                ("2025-02-05", host, .establish(StationOpening(address: address, contact: "0555"))),
            ], under: law
        ).state
    }

    @Test func `The laws of the station hold`() { checkLaws(of: M.self) }

    @Test func `A station is planned, opened, staffed, shut for a time and merged`() throws {
        var file = try CaseFile<M>.history(
            "T-1",
            [
                ("2025-01-02", host, .plan(StationPlan(.villageStation, host: "v1", area: "东区"))),
                ("2025-02-05", host, .establish(StationOpening(address: "1", contact: "2"))),
                ("2025-02-06", host, .operate(StationStaff(["m1"]))),
            ], under: law)
        #expect(
            file.records.allSatisfy { if case .applied(let outcome) = $0.verdict { outcome.isRegular } else { false } })
        try file.then("2025-05-06", host, .suspend(StationChange()), under: law)
        #expect(file.lastOutcome?.irregular == [.reasonGiven])
        #expect(file.lastOutcome?.unknown == [.mattersHandedOver])
        try file.then("2025-06-03", host, .resume, under: law)
        try file.then("2025-07-01", host, .merge(StationChange("合并", handedOver: true)), under: law)
        #expect(file.lastOutcome?.irregular == [.successorNamed])
        #expect(file.state.phase == .merged)
        #expect(file.state.stood(on: CivilDate(2025, 6, 30)!))
        #expect(!file.state.stood(on: CivilDate(2025, 7, 1)!))
        #expect(!file.state.stood(on: CivilDate(2025, 2, 4)!))
    }

    @Test func `A station without host, address or staff stands irregularly`() throws {
        var file = try CaseFile<M>.history(
            "T-1", [("2025-01-02", host, .plan(StationPlan(.departmentWorkroom)))], under: law)
        #expect(file.lastOutcome?.irregular == [.hostNamed])
        try file.then("2025-01-03", host, .establish(StationOpening(address: "1")), under: law)
        #expect(file.lastOutcome?.irregular == [.addressGiven])
        try file.then("2025-01-04", host, .operate(StationStaff()), under: law)
        #expect(file.lastOutcome?.irregular == [.staffed])
        #expect(file.refused("2025-01-05", Actor(.party), .close(StationChange()), under: law)?.isWrongRole == true)
    }
}
