import FuyuanKit
import Testing

/// A worked example of a period: where it starts, where it ends before the roll and after.
struct PeriodExample: Sendable, CustomTestStringConvertible {
    enum Source: Sendable {
        case limit(TimeLimit)
        case counting(Counting)
    }

    let key: String
    let source: Source
    let start: CivilDate
    let unrolled: CivilDate?
    let last: CivilDate

    init(_ key: String, _ source: Source, _ start: String, _ unrolled: String?, _ last: String) {
        self.key = key
        self.source = source
        self.start = day(start)
        self.unrolled = unrolled.map { day($0) }
        self.last = day(last)
    }

    var testDescription: String { key }
}

let periodExamples: [PeriodExample] = [
    // 上诉期(判决) service 送达
    PeriodExample("mediation.P01", .limit(.appealJudgment), "2025-03-03", "2025-03-18", "2025-03-18"),
    // 上诉期(判决)
    PeriodExample("mediation.P02", .limit(.appealJudgment), "2025-03-07", "2025-03-22", "2025-03-24"),
    // 上诉期(裁定)
    PeriodExample("mediation.P03", .limit(.appealRuling), "2025-03-05", "2025-03-15", "2025-03-17"),
    // 上诉期, ends inside 春节 2025
    PeriodExample("mediation.P04", .limit(.appealJudgment), "2025-01-14", "2025-01-29", "2025-02-05"),
    // 上诉期 ends on 除夕 2025
    PeriodExample("mediation.P05", .limit(.appealJudgment), "2025-01-13", "2025-01-28", "2025-02-05"),
    // 上诉期 ends on 除夕 2024
    PeriodExample("mediation.P06", .limit(.appealJudgment), "2024-01-25", "2024-02-09", "2024-02-09"),
    // 答辩期 ends in 春节 2024 block
    PeriodExample("mediation.P07", .limit(.answer), "2024-02-01", "2024-02-16", "2024-02-18"),
    // 答辩期 ends on a working Sunday
    PeriodExample("mediation.P08", .limit(.answer), "2024-01-20", "2024-02-04", "2024-02-04"),
    // 答辩期 ends on a working Saturday
    PeriodExample("mediation.P09", .limit(.answer), "2026-01-30", "2026-02-14", "2026-02-14"),
    // 诉前调解期限 30日
    PeriodExample("mediation.P10", .limit(.delegatedMediation), "2025-09-02", "2025-10-02", "2025-10-09"),
    // 诉前调解期限 30日, ends on the last day of the block
    PeriodExample("mediation.P11", .limit(.delegatedMediation), "2025-09-08", "2025-10-08", "2025-10-09"),
    // 答辩期 ends on 28 Sep 2025
    PeriodExample("mediation.P12", .limit(.answer), "2025-09-13", "2025-09-28", "2025-09-28"),
    // 立案审查 7日
    PeriodExample("mediation.P13", .limit(.filingDecision), "2025-10-04", "2025-10-11", "2025-10-11"),
    // 申请司法确认 30日
    PeriodExample("mediation.P14", .limit(.confirmationWindow), "2023-09-03", "2023-10-03", "2023-10-07"),
    // 上诉期 ends in the 2020 extended 春节
    PeriodExample("mediation.P15", .limit(.appealJudgment), "2020-01-16", "2020-01-31", "2020-02-03"),
    // 诉前调解 30日, 2020
    PeriodExample("mediation.P16", .limit(.delegatedMediation), "2020-01-03", "2020-02-02", "2020-02-03"),
    // 委托调解(简易) 7日 over year end
    PeriodExample("mediation.P17", .limit(.entrustedMediationSimple), "2022-12-24", "2022-12-31", "2023-01-03"),
    // 委托调解(普通) 15日 over year end
    PeriodExample("mediation.P18", .limit(.entrustedMediationOrdinary), "2025-12-18", "2026-01-02", "2026-01-04"),
    // 诉前调解 30日 ends on working Sunday
    PeriodExample("mediation.P19", .limit(.delegatedMediation), "2025-12-05", "2026-01-04", "2026-01-04"),
    // 上诉期 ends on 1 May 2019
    PeriodExample("mediation.P20", .limit(.appealJudgment), "2019-04-16", "2019-05-01", "2019-05-05"),
    // 上诉期 ends in 春节 2026
    PeriodExample("mediation.P21", .limit(.appealJudgment), "2026-02-05", "2026-02-20", "2026-02-24"),
    // 上诉期 ends on working Saturday 2021
    PeriodExample("mediation.P22", .limit(.appealJudgment), "2021-02-05", "2021-02-20", "2021-02-20"),
    // 上诉期 ends on working Saturday 2022
    PeriodExample("mediation.P23", .limit(.appealJudgment), "2022-03-18", "2022-04-02", "2022-04-02"),
    // 调不成转立案 5日 (Qinhuangdao)
    PeriodExample(
        "mediation.P24", .limit(.failedMediationTransferQinhuangdao), "2021-09-28", "2021-10-03", "2021-10-08"),
    // 妇女节 8 March 2022
    PeriodExample(
        "mediation.P25", .counting(Counting(.days(15), .civilProcedure)), "2022-02-21", "2022-03-08", "2022-03-08"),
    // 普通程序审限 6个月 from filing
    PeriodExample("mediation.P26", .limit(.trialOrdinary), "2025-03-31", "2025-09-30", "2025-09-30"),
    // 6个月 from 31 Aug 2023
    PeriodExample(
        "mediation.P27", .counting(Counting(.months(6), .civilCode)), "2023-08-31", "2024-02-29", "2024-02-29"),
    // 6个月 from 31 Aug 2024
    PeriodExample(
        "mediation.P28", .counting(Counting(.months(6), .civilCode)), "2024-08-31", "2025-02-28", "2025-02-28"),
    // 1年 from 29 Feb
    PeriodExample(
        "mediation.P29", .counting(Counting(.years(1), .civilCode)), "2024-02-29", "2025-02-28", "2025-02-28"),
    // 申请执行 2年, performance day 29 Feb 2024
    PeriodExample("mediation.P30", .limit(.enforcementApplication), "2024-02-29", "2026-02-28", "2026-02-28"),
    // 4年 leap to leap
    PeriodExample(
        "mediation.P31", .counting(Counting(.years(4), .civilCode)), "2020-02-29", "2024-02-29", "2024-02-29"),
    // 1个月 from 28 Feb (civil rule)
    PeriodExample(
        "mediation.P32", .counting(Counting(.months(1), .civilCode)), "2026-02-28", "2026-03-28", "2026-03-30"),
    // 3个月 from 30 Nov
    PeriodExample("mediation.P33", .limit(.trialSimple), "2025-11-30", "2026-02-28", "2026-02-28"),
    // 检察建议回复 2个月
    PeriodExample("mediation.P34", .limit(.procuratorialSuggestionReply), "2025-08-01", "2025-10-01", "2025-10-09"),
    // 行政起诉期限 6个月
    PeriodExample("mediation.P35", .limit(.administrativeSuit), "2025-04-01", "2025-10-01", "2025-10-09"),
    // 诉讼时效 3年
    PeriodExample(
        "mediation.P36", .counting(Counting(.years(3), .civilCode)), "2022-10-01", "2025-10-01", "2025-10-09"),
    // 申请行政复议 60日
    PeriodExample("mediation.P37", .limit(.reconsiderationApplication), "2025-08-04", "2025-10-03", "2025-10-09"),
    // 信访复查申请 30日
    PeriodExample("mediation.P38", .limit(.petitionReviewRequest), "2025-12-03", "2026-01-02", "2026-01-04"),
    // 公告送达 30日
    PeriodExample("mediation.P39", .limit(.publicNotice), "2025-01-02", "2025-02-01", "2025-02-05"),
    // 公告送达 60日 (涉外)
    PeriodExample("mediation.P40", .limit(.publicNoticeAbroad), "2025-08-08", "2025-10-07", "2025-10-09"),
    // 交纳受理费 7日, notice received
    PeriodExample("mediation.P41", .limit(.feePrepayment), "2025-09-30", "2025-10-07", "2025-10-09"),
    // 顺延申请 10日, obstacle removed
    PeriodExample("mediation.P42", .limit(.postponementRequest), "2025-09-26", "2025-10-06", "2025-10-09"),
    // 司法确认异议 15日 (party)
    PeriodExample("mediation.P43", .limit(.confirmationObjection), "2026-01-30", "2026-02-14", "2026-02-14"),
    // 在线调解 确认接受 3个工作日
    PeriodExample("mediation.P44", .limit(.acceptanceOfAssignment), "2025-09-30", nil, "2025-10-11"),
    // 复议受理审查 5日(工作日)
    PeriodExample("mediation.P45", .limit(.reconsiderationAcceptance), "2025-01-27", nil, "2025-02-10"),
    // 转立案 5个工作日 (if local rule says so)
    PeriodExample("mediation.P46", .counting(Counting(.workingDays(5), .general)), "2021-09-28", nil, "2021-10-11"),
    // 医疗纠纷调解 30个工作日
    PeriodExample("mediation.P47", .limit(.medicalPeoplesMediation), "2025-09-15", nil, "2025-10-31"),
    // 医疗纠纷调解 30个工作日 across 春节 2026
    PeriodExample("mediation.P48", .limit(.medicalPeoplesMediation), "2026-01-20", nil, "2026-03-09"),
    // 交警调解 10日(工作日)
    PeriodExample("mediation.P49", .limit(.trafficMediationTerm), "2023-09-22", nil, "2023-10-12"),
    // 选定调解员 2个工作日
    PeriodExample("mediation.P50", .limit(.jointChoiceOfMediator), "2024-02-09", nil, "2024-02-19"),
    // 信访异议 5个工作日
    PeriodExample("mediation.P51", .limit(.petitionReferralObjection), "2025-09-26", nil, "2025-10-10"),
    // 信访书面告知 15日(自然日)
    PeriodExample("mediation.P52", .limit(.petitionNotice), "2025-09-26", "2025-10-11", "2025-10-11"),
]
