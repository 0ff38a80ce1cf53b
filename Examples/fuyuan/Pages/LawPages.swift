import FuyuanKit

/// The pages on instruments, parameters and case types, each in both languages at once.
enum LawPages {
    static var instruments: String {
        let rows = Instrument.all.map { (instrument: Instrument) -> [String] in
            [
                "`\(instrument.statute)`", instrument.zh, instrument.en, instrument.number,
                instrument.since?.description ?? "", instrument.until?.description ?? "",
            ]
        }
        let intro =
            "A number or a day that was not verified is left empty. 未经核对的文号与日期留空。\n\n"
        return Markdown.head("Instruments 规范性文件", in: .en) + intro
            + Markdown.table(["id", "中文", "English", "number 文号", "since 施行", "until 废止"], rows)
    }

    static var policies: String {
        var seen: Set<String> = []
        let parameters =
            (PolicyParameter.calendarPolicies + PolicyParameter.mediationPolicies + PolicyParameter.bankruptcyPolicies
            + PolicyParameter.enforcementPolicies + PolicyParameter.administrativePolicies
            + PolicyParameter.coordinationPolicies + RangedFee.allCases.map(\.parameter))
            .filter { seen.insert($0.term.wire).inserted }
        let rows = parameters.map { (parameter: PolicyParameter) -> [String] in
            [
                "`\(parameter.term.wire)`", parameter.term.zh, parameter.term.en, value(parameter),
                parameter.basis.text(in: .zh), parameter.date?.description ?? "",
                "\(parameter.evidence.term.zh) \(parameter.evidence.term.en)",
            ]
        }
        let intro = """
            Numbers and choices that differ from place to place, or whose source was not read. None of them bars an act; \
            a caller replaces them in `LegalContext.policies` and `LegalContext.periods`. \
            因地而异或者未据原文核对的数值与选择，均不作为拒绝的理由，可以替换。


            """
        return Markdown.head("Parameters 可替换的参数", in: .en) + intro
            + Markdown.table(
                ["id", "中文", "English", "default 默认", "source 依据", "date 日期", "verified 核对"], rows)
    }

    static var caseTypes: String {
        let rows = CaseTypeCode.all.map { (code: CaseTypeCode) -> [String] in
            let category = code.category?.term
            let (since, until) = (code.since?.description ?? "", code.until?.description ?? "")
            return [
                code.description, category.map { "\($0.zh) \($0.en)" } ?? "", code.name.zh, code.name.en, since, until,
                code.isStandard ? "" : "outside the standard 标准以外",
            ]
        }
        return Markdown.head("Case type codes 类型代字", in: .en)
            + Markdown.table(
                ["code 代字", "group 类别", "中文", "English", "since 启用", "until 停用", "remark 备注"], rows)
    }

    private static func value(_ parameter: PolicyParameter) -> String {
        let unit = parameter.unit.zh.isEmpty ? "" : " \(parameter.unit.zh) \(parameter.unit.en)"
        return switch parameter.value {
        case .count(let count): "\(count)\(unit)"
        case .share(let part, let whole): "\(part)/\(whole)\(unit)"
        case .period(let period): "\(period.text(in: .zh)) \(period.text(in: .en))"
        case .flag(let flag): flag ? "是 yes" : "否 no"
        case .choice(let name): "`\(name)`"
        case _: ""
        }
    }
}
