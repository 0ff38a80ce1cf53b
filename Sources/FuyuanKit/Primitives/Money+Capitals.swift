/// The characters of 中文大写, and what they stand for.
enum Capitals {
    static let digits: [Unicode.Scalar] = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
    static let units: [Unicode.Scalar] = ["仟", "佰", "拾"]

    /// Appends a number of 1…9999 with its inner 零, without leading ones.
    static func append(_ group: UInt64, to text: inout String.UnicodeScalarView) {
        var divisor: UInt64 = 1000
        var started = false
        var gap = false
        for place in 0..<4 {
            let digit = Int(truncatingIfNeeded: group / divisor % 10)
            divisor /= 10
            guard digit > 0 else {
                gap = started
                continue
            }
            if gap { text.append(digits[0]) }
            text.append(digits[digit])
            if place < 3 { text.append(units[place]) }
            started = true
            gap = false
        }
    }
}

extension Money {
    /// The amount in 中文大写, such as `壹仟零壹元伍角`; nil at 10^16 yuan and beyond, which has no usual form.
    ///
    /// 整 ends at 元 only; an optional 零 is not written; without the prefix 人民币; a negative amount begins with 负.
    /// Source: 支付结算办法 附一 (正确填写票据和结算凭证的基本规定).
    public var capitals: String? {
        let yuan = fen.magnitude / 100
        guard yuan < 10_000_000_000_000_000 else { return nil }
        let (jiao, cents) = (Int(fen.magnitude / 10 % 10), Int(fen.magnitude % 10))
        var text = String.UnicodeScalarView()
        if isNegative { text.append("负") }
        guard fen != 0 else { return "零元整" }
        if yuan > 0 {
            Self.appendYuan(yuan, to: &text)
            text.append("元")
        }
        if jiao > 0 {
            text.append(Capitals.digits[jiao])
            text.append("角")
        }
        if cents > 0 {
            if yuan > 0, jiao == 0 { text.append("零") }
            text.append(Capitals.digits[cents])
            text.append("分")
        }
        if jiao == 0, cents == 0 { text.append("整") }
        return String(text)
    }

    private static func appendYuan(_ yuan: UInt64, to text: inout String.UnicodeScalarView) {
        // Groups of four figures: 万亿, 亿, 万, and the ones.
        let groups = [yuan / 1_000_000_000_000, yuan / 100_000_000 % 10_000, yuan / 10_000 % 10_000, yuan % 10_000]
        var started = false
        var gap = false
        for (place, group) in groups.enumerated() {
            if group > 0 {
                // 零 stands for an empty group, or for leading zeros in this one.
                if started, gap || group < 1000 { text.append("零") }
                Capitals.append(group, to: &text)
                started = true
            }
            gap = group == 0
            if group > 0, place == 0 || place == 2 { text.append("万") }
            if place == 1, started { text.append("亿") }
        }
    }
}

extension CivilDate {
    /// The day in 中文大写 as a bill carries it: `贰零贰陆年零壹拾月零贰拾日`.
    ///
    /// 零 stands before the months 壹, 贰 and 壹拾, before the days 壹 to 玖 and 壹拾, 贰拾, 叁拾. Source: 支付结算办法
    /// 附一.
    public var capitals: String {
        let (year, month, day) = parts
        var text = String.UnicodeScalarView()
        for divisor in [1000, 100, 10, 1] { text.append(Capitals.digits[year / divisor % 10]) }
        text.append("年")
        if month <= 2 || month == 10 { text.append("零") }
        Capitals.append(UInt64(month), to: &text)
        text.append("月")
        if day < 10 || day % 10 == 0 { text.append("零") }
        Capitals.append(UInt64(day), to: &text)
        text.append("日")
        return String(text)
    }
}
