import FuyuanKit
import Testing

@Suite struct `The text of an amount` {
    private func object() throws -> [String: Any] { try #require(FeeFixture.json("rmb") as? [String: Any]) }

    @Test func `prints every vector in capitals, and reads it back without a warning`() throws {
        let rows = try #require(object()["rows"] as? [[Any]])
        #expect(rows.count == 155)
        for row in rows {
            let fen = try #require(row[0] as? Int64)
            let capitals = try #require(row[1] as? String)
            #expect(Money(fen: fen).capitals == capitals)
            #expect(try Money.parse(capitals: capitals) == ParsedMoney(Money(fen: fen)))
            #expect(try Money.parse(Money(fen: fen).description).amount == Money(fen: fen))
        }
    }

    @Test func `in capitals is read or rejected as every vector says`() throws {
        let rows = try #require(object()["parse"] as? [[String: Any]])
        #expect(rows.count == 32)
        for row in rows { try check(row) { text throws(MoneyError) in try Money.parse(capitals: text) } }
    }

    @Test func `in figures is read or rejected as every vector says`() throws {
        let rows = try #require(object()["numeric"] as? [[String: Any]])
        #expect(rows.count == 27)
        for row in rows { try check(row) { text throws(MoneyError) in try Money.parse(text) } }
    }

    private func check(_ row: [String: Any], _ parse: (String) throws(MoneyError) -> ParsedMoney) throws {
        let text = try #require(row["in"] as? String)
        let result = Result { () throws(MoneyError) in try parse(text) }
        switch result {
        case .success(let parsed):
            #expect(row["ok"] as? Bool == true, "\(text) should be rejected")
            #expect(parsed.amount.fen == row["fen"] as? Int64, "\(text)")
            #expect(parsed.warnings.map(\.term.wire) == row["warn"] as? [String] ?? [], "\(text)")
            if let canonical = row["canonical"] as? String { #expect(parsed.amount.capitals == canonical) }
        case .failure(let error):
            #expect(row["ok"] as? Bool == false, "\(text) should be read: \(error)")
            #expect(error.code.term.wire == row["code"] as? String, "\(text)")
        }
    }

    @Test func `in capitals agrees with the published examples, and not with the wrong ones`() throws {
        for row in try FeeFixture.rows("rmb-uppercase") {
            let inputs = try #require(row["inputs"] as? [String: Any])
            let id = try #require(row["id"] as? String)
            let published = try #require(row["expected"] as? String)
            guard let figure = inputs["amount"] as? String else {
                // 2026-10-20: the source gives month and day.
                #expect(CivilDate(2026, 10, 20)?.capitals == "贰零贰陆年" + published, "\(id)")
                continue
            }
            let amount = try Money.parse(figure).amount
            let capitals = try #require(amount.capitals)
            let accepted = try #require((row["recomputed"] as? [String: Any])?["accepted"] as? [String])
            #expect(accepted.contains(capitals), "\(id)")
            for form in accepted { #expect(try Money.parse(capitals: form).amount == amount, "\(id) \(form)") }
            if row["published_wrong"] as? Bool == true {
                #expect(capitals != published, "\(id)")
                if let read = try? Money.parse(capitals: published) { #expect(!read.warnings.isEmpty, "\(id)") }
            } else {
                #expect(try Money.parse(capitals: published).amount == amount, "\(id)")
            }
        }
    }

    @Test(
        arguments: [
            ("人民币陆仟零柒元壹角肆分", 600_714), ("壹万亿元整", 100_000_000_000_000), ("叁亿肆仟元整", 30_000_400_000),
            ("叁亿零肆仟元整", 30_000_400_000), ("零元伍角", 50), ("壹佰元伍分", 10_005), ("拾贰元整", 1_200),
        ] as [(String, Int64)])
    func `in capitals is read`(text: String, fen: Int64) throws {
        #expect(try Money.parse(capitals: text).amount.fen == fen)
    }

    @Test(arguments: [
        ("壹仟壹元整", MoneyError.Code.structure), ("壹万壹元整", .structure), ("壹贰元整", .structure),
        ("壹拾佰元整", .structure), ("壹亿亿元整", .structure), ("壹万万元整", .structure), ("零角零分", .structure),
        ("零零元整", .structure), ("壹佰零元整", .structure), ("壹亿万元整", .structure), ("壹佰块整", .charset),
        ("壹佰元伍分整", .zhengAfterFen), ("人民壹佰元整", .charset), ("负", .charset),
    ])
    func `in capitals that can be read two ways or none is rejected`(text: String, code: MoneyError.Code) {
        #expect(throws: MoneyError.self) { try Money.parse(capitals: text) }
        do throws(MoneyError) { _ = try Money.parse(capitals: text) } catch { #expect(error.code == code) }
    }

    @Test func `names the byte where it is wrong, in both languages`() {
        #expect(throws: MoneyError(.charset, at: 3)) { try Money.parse(capitals: "壹百元整") }
        #expect(throws: MoneyError(.format, at: 3)) { try Money.parse("1.2.3") }
        #expect(MoneyError(.grouping, at: 4).text(in: .en) == "byte 5: thousands separator out of place")
        #expect(MoneyError(.grouping, at: 4).text(in: .zh) == "第5字节：千分位位置错误")
    }

    @Test(arguments: [
        ("92233720368547758.07", Int64.max), ("-92233720368547758.08", .min), ("1.50亿元", 15_000_000_000),
        (" 人民币 12,345,678.90 元 ", 1_234_567_890), ("－５０．００", -5_000), ("CNY 88.88", 8_888), ("¥-1", -100),
        ("RMB 1", 100), ("\u{FEFF}1\u{200B}", 100),
    ])
    func `in figures is read to the ends of the range`(text: String, fen: Int64) throws {
        #expect(try Money.parse(text).amount.fen == fen)
    }

    @Test(arguments: [
        ("92233720368547758.08", MoneyError.Code.range), ("-92233720368547758.09", .range),
        ("99999999999999999999999999", .range), ("9223372036854775807亿元", .range), ("0.0000001万元", .subFen),
        ("1.500", .subFen), ("12,34,567", .grouping), ("1,2345.00", .grouping), ("1234,567", .grouping),
        (",123", .format), ("1,", .grouping), ("+5", .format), ("3万", .format), ("3亿", .format), ("-", .format),
        ("¥", .format), ("- -5", .format), ("١٢", .format), ("人民1", .format), ("1元元", .format),
    ])
    func `in figures that is no amount is rejected`(text: String, code: MoneyError.Code) {
        do throws(MoneyError) {
            let parsed = try Money.parse(text)
            Issue.record("\(text) was read as \(parsed.amount)")
        } catch { #expect(error.code == code, "\(text)") }
    }

    @Test func `of invalid bytes is rejected and never traps`() {
        let bytes: [[UInt8]] = [
            [0xFF], [0xC0, 0x80], [0xE5], [0xE5, 0x85], [0x31, 0xF5], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0x31, 0x80],
        ]
        for text in bytes {
            #expect(throws: MoneyError.self) { try Money.parse(utf8: text) }
            #expect(throws: MoneyError.self) { try Money.parse(capitalsUTF8: text) }
        }
    }

    @Test func `has no capitals from 10^16 yuan`() {
        #expect(Money(fen: 999_999_999_999_999_999).capitals?.hasPrefix("玖仟玖佰玖拾玖万玖仟") == true)
        #expect(Money(fen: 1_000_000_000_000_000_000).capitals == nil)
        #expect(Money.min.capitals == nil)
    }

    @Test func `in capitals comes back as the same amount`() throws {
        var state: UInt64 = 20_260_101
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            // Amounts of every length, so that zeros fall everywhere.
            let fen = Int64(truncatingIfNeeded: (state >> 4) % 1_000_000_000_000_000_000)
            var power: Int64 = 1
            for _ in 0..<(state % 17) { power *= 10 }
            let amount = Money(fen: (fen / power) * (state & 8 == 0 ? 1 : power))
            let capitals = try #require(amount.capitals)
            #expect(try Money.parse(capitals: capitals) == ParsedMoney(amount))
        }
    }
}
