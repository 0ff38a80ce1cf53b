import FuyuanKit
import Testing

@Suite("成员单位名单") struct RosterTests {
    @Test func `The Huashan text names 16 units, the annex 26 members among 29 seats, all of them offices`() {
        let roster = HuashanRoster.roster
        #expect(HuashanRoster.declared.count == 16 && HuashanRoster.listed.count == 26)
        #expect(roster.units.count == 29 && roster.seats(on: day("2024-12-06")).count == 29)
        #expect(roster.seats(on: day("2024-12-05")) == [] && roster.unitCount == 27)
        #expect(roster.findings() == [])
    }

    @Test func `Two papers that name the same units are consistent; a unit named twice and an unknown one are told`() {
        let roster = MemberRoster(of: "g", [MemberUnit("tax", "税务局", aliases: [UnitAlias("国税局", .formerName)])])
        let same = RosterComparison(declared: ["国税局"], listed: ["税务局"], by: roster)
        #expect(same.isConsistent && same.renamed.map(\.kind) == [.formerName])
        let twice = RosterComparison(declared: ["国税局", "税务局", "档案局"], listed: ["税务局"], by: roster)
        #expect(twice.repeated == ["税务局"] && twice.onlyDeclared == ["档案局"] && !twice.isConsistent)
        #expect(RosterComparison(declared: [], listed: [], by: roster).isConsistent)
        #expect(RosterComparison(declared: ["tax"], listed: ["税务局"], by: roster).onlyDeclared == ["tax"])
    }

    @Test func `A roster is asked by name, by alias and by day, and tells what is wrong with it`() {
        let court = MemberUnit("court", "法院", since: day("2025-01-01"), until: day("2025-12-31"))
        let roster = MemberRoster(of: "g", [court, MemberUnit("tax", "税务局", aliases: [UnitAlias("税局")])])
        #expect(roster.unit(called: "税局")?.id == "tax" && roster.unit(called: "海关") == nil)
        #expect(roster.isSeated("court", on: day("2025-12-31")) == true)
        #expect(roster.isSeated("court", on: day("2026-01-01")) == false)
        #expect(roster.isSeated("customs", on: day("2025-12-31")) == false)
        let bad = MemberRoster(
            of: "g",
            [
                MemberUnit("court", "法院", since: day("2025-01-01"), until: day("2024-01-01")),
                MemberUnit("tax", "税务局"), MemberUnit("tax", "税务局"),
                MemberUnit("customs", "海关", aliases: [UnitAlias("税务局")]),
                MemberUnit("police", "公安局", title: "王局长"),
            ])
        #expect(
            bad.findings().map(\.code) == [
                "liaison.roster.seat-reversed", "liaison.roster.seat-twice", "liaison.roster.name-shared",
                "mediation.V105",
            ])
    }

    @Test(arguments: [
        ("区政府主要负责同志", true), ("行政审判庭庭长", true), ("镇长", true), ("副区长", true), ("head of the justice bureau", true),
        ("王局长", false), ("李主任", false), ("某某", false), ("Wang Director", false), ("somebody", false),
    ])
    func `mediation.V105: an office stands where a name must not`(_ title: String, _ isOffice: Bool) {
        #expect(OfficeTitle(rawValue: title).readsAsOffice == isOffice)
        #expect(OfficeTitle(rawValue: title).findings().map(\.code) == (isOffice ? [] : ["mediation.V105"]))
        #expect(
            TaskDraft(
                "t", from: TaskSource(.annualPlan), in: .risk, unit: "tax", leader: OfficeTitle(rawValue: title),
                due: .on(day("2026-06-30"))
            ).findings().map(\.code) == (isOffice ? [] : ["mediation.V105"]))
    }

    @Test func `mediation.V106: the government's office and the court's are two units`() {
        let court = LiaisonBody("office-c", .officeCourt, "法院侧办公室", host: "court", head: "行政审判庭庭长")
        let good = LiaisonOrganisation([
            LiaisonBody("group", .leadingGroup, "领导小组", roster: HuashanRoster.roster),
            LiaisonBody("office-g", .officeGov, "政府侧办公室", host: "justice", head: "司法局局长"), court,
        ])
        #expect(good.findings == [] && good.body(.officeCourt) == court)
        #expect(good.body(.disputeSettlementCommittee) == nil)
        let one = LiaisonOrganisation([LiaisonBody("office-g", .officeGov, "办公室", host: "court"), court])
        #expect(one.findings.map(\.code) == ["mediation.V106"] && one.findings.first?.severity == .warning)
    }

    @Test(arguments: LiaisonOrgan.allCases)
    func `Every organ of the coordination has a role, a head, a function and a source`(_ organ: LiaisonOrgan) {
        #expect(!organ.head.zh.isEmpty && !organ.head.en.isEmpty)
        #expect(!organ.function.zh.isEmpty && !organ.function.en.isEmpty && !organ.basis.isEmpty)
        #expect(organ.isInside == [.leadingGroup, .officeGov, .officeCourt].contains(organ.role))
    }

    @Test func `Rosters, bodies and lists survive the wire`() throws {
        let body = LiaisonBody("group", .leadingGroup, "领导小组", region: "340503", roster: HuashanRoster.roster)
        let bytes = JSON.write(body)
        #expect(try JSON.read(LiaisonBody.self, from: bytes) == body)
    }

    @Test func `A seat is twice listed where its spans meet, in whatever order, and long rosters are no burden`() {
        func seat(_ since: String?, _ until: String?) -> MemberUnit {
            MemberUnit("tax", "税务局", since: since.map(day), until: until.map(day))
        }
        func twice(_ units: [MemberUnit]) -> [String] {
            MemberRoster(of: "group", units).findings().filter { $0.code == "liaison.roster.seat-twice" }.map(\.path)
        }
        let spans = [("2021-01-01", "2021-12-31"), ("2023-01-01", "2023-12-31"), ("2022-01-01", "2022-12-31")]
        #expect(twice(spans.map { seat($0.0, $0.1) }) == [])
        #expect(twice(spans.map { seat($0.0, $0.1) } + [seat("2021-12-31", "2022-01-01")]) == ["units[3]"])
        #expect(twice([seat(nil, nil), seat("2022-01-01", nil)]) == ["units[1]"])
        #expect(twice([seat(nil, "2021-12-31"), seat("2022-01-01", nil)]) == [])
        let many = (0..<20_000).map { MemberUnit(ActorID("U-\($0)"), "单位\($0)") }
        #expect(MemberRoster(of: "group", many).findings() == [])
        #expect(twice(Array(repeating: seat(nil, nil), count: 20_000)).count == 19_999)
    }
}
