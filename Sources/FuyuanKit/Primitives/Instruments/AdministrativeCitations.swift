/// Shorthands for the instruments of administrative disputes.
extension Citation {
    /// 行政复议法（2017修正）.
    public static func reconsideration2017(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("AR17", article, paragraph, item: item)
    }
    /// 行政复议法实施条例.
    public static func reconsiderationRegulation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ARI07", article, paragraph, item: item)
    }
    /// 行政诉讼法（1989）.
    public static func administrativeProcedure1989(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("AL89", article, paragraph, item: item)
    }
    /// 行政诉讼法解释（2000）.
    public static func administrativeInterpretation2000(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ALI00", article, paragraph, item: item)
    }
    /// 负责人出庭规定.
    public static func headAttendance(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("HEAD20", article, paragraph, item: item)
    }
    /// 行政撤诉规定.
    public static func suitWithdrawal(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("WD08", article, paragraph, item: item)
    }
    /// 被告资格规定.
    public static func defendants(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("DEF21", article, paragraph, item: item)
    }
    /// 行政再审立案规定.
    public static func retrialFiling(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("RTF17", article, paragraph, item: item)
    }
    /// 行政申请再审规定.
    public static func retrialHandling(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("RT21", article, paragraph, item: item)
    }
    /// 行政协议规定.
    public static func administrativeAgreements(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("AGR19", article, paragraph, item: item)
    }
    /// 行政赔偿规定.
    public static func administrativeCompensation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("COMP22", article, paragraph, item: item)
    }
    /// 政府信息公开解释.
    public static func informationCases(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("OGJ25", article, paragraph, item: item)
    }
    /// 强制拆除批复.
    public static func illegalBuildings(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("BLD13", article, paragraph, item: item)
    }
    /// 农村集体土地规定.
    public static func ruralLand(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("LNJ11", article, paragraph, item: item)
    }
    /// 国家赔偿法.
    public static func stateCompensation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("SCL12", article, paragraph, item: item)
    }
    /// 征收补偿条例.
    public static func expropriation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("EXP11", article, paragraph, item: item)
    }
    /// 政府信息公开条例.
    public static func openInformation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("OGI19", article, paragraph, item: item)
    }
    /// 土地管理法.
    public static func landAdministration(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("LAN19", article, paragraph, item: item)
    }
    /// 行政处罚法.
    public static func penalties(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("APL21", article, paragraph, item: item)
    }
    /// 司法建议规定.
    public static func judicialAdvice(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("JS23", article, paragraph, item: item)
    }
    /// 复议听证听取意见办法.
    public static func reconsiderationHearings(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("MOJ24", article, paragraph, item: item)
    }
    /// 检察公益诉讼解释.
    public static func publicInterestSuits(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("PIL20", article, paragraph, item: item)
    }
    /// 深圳多元化解条例.
    public static func shenzhenMediation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("SZ22", article, paragraph, item: item)
    }
    /// 秦皇岛答复.
    public static func qinhuangdao(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("QHD21", article, paragraph, item: item)
    }
    /// 花山区实施方案.
    public static func huashan(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("HS24", article, paragraph, item: item)
    }
}
