import FuyuanKit
import Testing

private func published(_ id: String) throws -> PublishedFigure { try #require(PublishedFigure.named(id)) }

@Suite("公布数字") struct AccountFigureTests {
    @Test func `Every figure has a name of its own, a source, a text and a unit`() {
        let all = PublishedFigure.all
        #expect(Set(all.map(\.id)).count == all.count)
        for figure in all {
            #expect(figure.account == .national ? figure.basis.isEmpty : !figure.basis.isEmpty)
            #expect(figure.value.number != nil, "\(figure.id)")
            #expect(!figure.text(in: .zh).isEmpty && !figure.text(in: .en).isEmpty)
            for other in figure.named { #expect(PublishedFigure.named(other) != nil, "\(figure.id) names \(other)") }
        }
        #expect(PublishedAccount.allCases.allSatisfy { !$0.figures.isEmpty })
    }

    @Test(arguments: [
        // law: mediation.i02
        ("jz-resolution-rate", PublishedCheck.Verdict.agrees, "96.2%"),
        // law: mediation.i13
        ("yt-success-rate", .agrees, "41026–41739"),
        // law: mediation.i03 administrative.I08
        ("jz-new-suits", .agrees, "6117件"),
        // law: mediation.i04 administrative.I07
        ("jz-administrative-suits", .agrees, "603件"),
        // law: mediation.i05 administrative.I09
        ("jz-closing-rate", .ambiguous, "89.84%"),
        // law: mediation.i11
        ("jz-tribunal-civil", .disagrees, "145件"),
        ("jz-tribunal-criminal", .agrees, "34件"), ("jz-tribunal-defendants", .agrees, "45人"),
        ("jz-tribunal-nonlitigation", .agrees, "24件"),
        // law: mediation.i18
        ("hs-annex-persons", .agrees, "29人"),
        // law: mediation.n1
        ("n1-self-run", .agrees, "654000件"),
        ("nb-transfer-share", .agrees, "15.0%"), ("nb-concluded-share", .agrees, "86.5%"),
    ])
    func `A figure that can be computed again is`(
        _ id: String, _ verdict: PublishedCheck.Verdict, _ result: String
    ) throws {
        let check = try published(id).check
        #expect(check.verdict == verdict)
        #expect(check.derivation.steps.last?.result == result)
        #expect(check.findings.isEmpty == (verdict == .agrees))
    }

    @Test func `Of all figures one is ambiguous and one contradicts another`() {
        let checks = PublishedFigure.all.map(\.check)
        #expect(checks.filter { $0.verdict == .ambiguous }.map(\.figure.id) == ["jz-closing-rate"])
        #expect(checks.filter { $0.verdict == .disagrees }.map(\.figure.id) == ["jz-tribunal-civil"])
        #expect(checks.filter { $0.verdict == .agrees }.count >= 20)
    }

    @Test func `mediation.i01: 985 village stations and 65 sector studios are counts of two kinds`() throws {
        #expect(try published("jz-village-stations").text(in: .zh) == "乡村诉调对接工作站（报道未注明）：985个")
        #expect(try published("jz-sector-studios").value.count == 65)
    }

    @Test func `mediation.i06: a rise of 21.2 points is points, and 90 % a lower bound`() throws {
        let rise = try published("jz-attendance-rise").value
        #expect(rise.points == PercentagePoints(21_2, decimals: 1))
        #expect(rise.percent == nil)
        #expect(try published("jz-attendance-counties").value.text(in: .zh, decimals: 0) == "90%以上")
    }

    @Test func `mediation.i07: sums of money and area are exact in their base unit`() throws {
        #expect(try published("jz-assets-disposed").value.money == Money(yuan: 419_000_000))
        #expect(try published("jz-debt-resolved").value.money == Money(yuan: 4_950_000_000))
        #expect(try published("jz-land-disposed").value.count == 526_000)
        #expect(try published("jz-land-disposed").isApproximate)
        #expect(try published("jz-houses-disposed").value.count == 326_900)
        // Assets for debt are 8.46 %, which is no recovery rate: the two are of different cases.
        #expect(Percent(41_900, of: 495_000)?.text() == "8.46%")
    }

    @Test func `mediation.i08: 108 person-times and 107 cases are two counts, and 100 messages a lower bound`() throws {
        let (found, closed) = (try published("jz-persons-found").value, try published("jz-cases-by-locating").value)
        #expect(found.unit == .personTimes && closed.unit == .cases)
        #expect(try published("jz-police-messages").value.text(in: .zh) == "100余条")
        #expect(try published("jz-police-messages").value.text(in: .en) == "over 100 messages")
    }

    @Test func `mediation.i09: 4,346 and 7,649 are entries of two kinds`() throws {
        #expect(try published("jz-listed").value.text(in: .zh) == "4346例")
        #expect(try published("jz-restricted").value.text(in: .zh) == "7649例")
    }

    @Test(arguments: [
        // law: mediation.i10 mediation.i12 mediation.i14 mediation.i15 mediation.i16 mediation.i17
        ("jz-linkage-items", "31项"), ("jz-demonstration", "60项"), ("th-tasks", "6项"), ("th-documents", "7份"),
        ("th-mechanisms", "9项"), ("th-conferences", "2次"), ("yt-grassroots-units", "109家"),
        ("yt-sector-platforms", "17家"), ("yt-basic-courts", "13家"), ("yt-departments", "17家"),
        ("yt-attendance", "100%"), ("yt-observers", "800余人"), ("yt-restricted-items", "100余项"),
        ("yt-delegated", "40000余件"), ("qhd-filing-days", "5日"), ("qhd-simple-trial-days", "30日"),
        ("qhd-attendance", "不低于70%"), ("qhd-bulletins", "4次"), ("qhd-observations", "不少于1次"), ("hs-items", "16项"),
        ("hs-attendance", "100%"), ("hs-text-units", "16家"), ("hs-bankruptcy-topics", "10项"),
        // law: mediation.n2 mediation.n3
        ("n2-mediated", "8950000件"), ("n2-first-instance", "16106000件"), ("n3-cross-domain", "19471件"),
        ("n3-in-half-an-hour", "73%"),
    ])
    func `A figure is kept as printed`(_ id: String, _ text: String) throws {
        #expect(try published(id).value.text(in: .zh, decimals: 0) == text)
    }

    @Test func `mediation.i11: the tribunal’s 145 civil cases exceed the 15 of all courts, and the table shows it`()
        throws
    {
        let table = try #require(CrossFootTable.jiaozuoEcology)
        #expect(table.faults.map(\.place) == [.columnTotal(2)])
        #expect(table.faults.map(\.said) == [15])
        #expect(table.faults.map(\.sum) == [145])
        #expect(table.findings.map(\.code) == ["indicator.part-exceeds-whole"])
        #expect(table.findings.map(\.text.zh) == ["合计 · 民事案件为15，已列部分合计145，多于总数"])
    }

    @Test func `mediation.n1: the partner bodies ran more than the courts entrusted`() throws {
        let (all, own) = (try published("n1-guided").value.count ?? 0, try published("n1-self-run").value.count ?? 0)
        #expect(all - own == 331_000)
        #expect(own > all - own)
    }

    @Test func `mediation.n4: 177.48 % is the ratio published as growth, 83.59 % a fall that agrees`() throws {
        let cases = try #require(GrowthClaim.kunmingNewCases)
        #expect(cases.then == 29_838)
        #expect(cases.verdict == .ratioAsGrowth)
        #expect(cases.growth?.text() == "77.48%")
        #expect(try #require(GrowthClaim.kunmingMediation).verdict == .agrees)
    }

    @Test func `“About 50 %” and “58 %” of one account are shares of different things, and that is said`() throws {
        let (half, success) = (try published("yt-delegated-share"), try published("yt-success-rate"))
        #expect(half.isApproximate)
        #expect(half.definition.denominator?.zh == "一审立案")
        #expect(success.definition.denominator?.zh == "诉前委派调解")
        #expect(
            half.problem(besides: success)
                == .otherDenominator(half.definition.denominator, success.definition.denominator))
        #expect(success.problem(besides: success) == nil)
        #expect(
            try published("jz-persons-found").problem(besides: published("jz-cases-by-locating"))?.code
                == "indicator.other-unit")
    }

    @Test func `A published rate without a named base lacks its denominator`() throws {
        #expect(try published("jz-closing-rate").definition.findings.map(\.path) == ["denominator"])
        #expect(try published("jz-resolution-rate").definition.findings.isEmpty)
        #expect(try published("jz-new-suits").definition.findings.isEmpty)
    }
}

extension PublishedFigure {
    /// The other figures its claim names.
    fileprivate var named: [String] {
        switch claim {
        case .share(let part, let whole), .times(let part, let whole): [part, whole]
        case .partOf(let whole): [whole]
        case .sum(let parts): parts
        case .alone, .changed: []
        @unknown default: []
        }
    }
}
