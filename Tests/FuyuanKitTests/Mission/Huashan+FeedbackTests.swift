import FuyuanKit
import Testing

/// The yearly feedback of the courts, and prevention at the source.
extension HuashanMissionTests {
    private func docket() throws -> Docket {
        var docket = Docket()
        let acts: [(AdministrativeRole, AdministrativeFirstInstance.Act)] = [
            (.plaintiff, .fileComplaint(SuitComplaint(hasReceipt: true))), (.court, .docketOnSpot),
        ]
        for (number, act) in acts.enumerated() {
            let entry = Entry<AdministrativeFirstInstance>(
                "A-1", number + 1, on: day("2026-03-0\(number + 2)"), by: Actor(act.0), act.1)
            #expect(docket.admit(line: JSON.write(entry), under: .current) == nil)
        }
        return docket
    }

    /// What is pushed to the government’s side: the figures of a month.
    private func push(_ docket: Docket) throws -> [UInt8] {
        let suits = Indicator.count(
            IndicatorDefinition(
                Term("administrative-suits", "行政一审立案", "administrative suits docketed"), .count, in: .cases,
                numerator: Term("docketed", "立案", "docketed"), over: .month, Basis(Citation("HS24", 3))),
            of: AdministrativeFirstInstance.self
        ) { file, period, _ in period.contains(file.state.docketedOn) }
        let month = try #require(IndicatorPeriod.month(2026, 3))
        return IndicatorPanel([suits]).report(over: month, of: docket.files, place: "花山区").json
    }

    @Test func `S3-55: what is pushed follows from the log alone, and pushed again it has the same digest`() throws {
        let one = try push(docket())
        #expect(SHA256.digest(of: one) == SHA256.digest(of: try push(docket())))
        #expect(SM3.digest(of: one) == SM3.digest(of: try push(docket())))
        // Taking an entry twice changes nothing; another case does.
        var same = try docket()
        let again = Entry<AdministrativeFirstInstance>(
            "A-1", 2, on: day("2026-03-03"), by: Actor(.court), .docketOnSpot)
        _ = same.admit(line: JSON.write(again), under: .current)
        #expect(try push(same) == one)
        var more = try docket()
        let acts: [AdministrativeFirstInstance.Act] = [.fileComplaint(SuitComplaint(hasReceipt: true)), .docketOnSpot]
        for (number, act) in acts.enumerated() {
            let entry = Entry<AdministrativeFirstInstance>(
                "A-2", number + 1, on: day("2026-03-10"), by: Actor(number == 0 ? .plaintiff : .court), act)
            #expect(more.admit(line: JSON.write(entry), under: .current) == nil)
        }
        #expect(SHA256.digest(of: try push(more)) != SHA256.digest(of: one))
        let report = try JSON.read(IndicatorReport.self, from: one)
        #expect(report.text(in: .zh) == "花山区行政一审立案（2026年3月）：1件")
    }

    @Test func `S3-68: a village without suits, its outreach and its rate each follow from the data`() throws {
        let village = SourceGovernanceUnit("pu-tang-1", "无讼村")
        let suits = try docket().filedSuits { $0 == "A-1" ? "pu-tang-1" : nil }
        func status(_ from: String, _ through: String) -> NoSuitStatus.Answer {
            village.status(by: suits, from: day(from), through: day(through), knownThrough: day("2026-06-30")).answer
        }
        #expect(status("2025-03-03", "2026-03-02") == .free)
        #expect(status("2025-03-03", "2026-03-03") == .notFree)
        #expect(status("2026-04-01", "2026-07-01") == .undetermined)
        #expect(status("2026-05-01", "2026-04-01") == .undetermined)

        let lecture = OutreachActivity("v-1", [.legalEducation], on: day("2026-04-15"), participants: 80)
        #expect(OutreachTally([lecture, lecture]).activities(of: .legalEducation) == 1)
        let definition = IndicatorDefinition.litigationPer10k(countsAdministrative: true)
        #expect(definition.id == IndicatorAliases.bundled["万人成讼率"])
        #expect(definition.basis.citations.contains(Citation("HS24", 16)))
        var tally = IndicatorTally(definition, over: try #require(.year(2026)))
        for suit in suits { tally.add(.counted(suit.id.rawValue)) }
        // One suit among 2,000 people is five for ten thousand; the lecture counts nowhere.
        let people = try #require(Population(residents: 2_000, on: day("2025-12-31"), source: "统计公报"))
        #expect(tally.value(per: people).text(in: .zh) == "每万人5.00件")
        #expect(tally.value(per: nil).gap == .missingBase)
    }
}
