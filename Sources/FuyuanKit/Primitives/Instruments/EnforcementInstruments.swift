/// The instruments of enforcement.
///
/// A number or a day that was not verified is left empty.
extension Instrument {
    static let enforcement: [Instrument] = enforcementInterpretations + enforcementPolicy + enforcementStatutes

    /// Interpretations of the Supreme People’s Court on enforcement.
    private static let enforcementInterpretations: [Instrument] = [
        Instrument(
            "ENP20", "最高人民法院关于适用《中华人民共和国民事诉讼法》执行程序若干问题的解释",
            "Interpretation on Enforcement Procedure under the Civil Procedure Law", "法释〔2008〕13号", since: "2021-01-01"),
        Instrument(
            "SEZ20", "最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定",
            "Provisions on Sealing, Seizing and Freezing Property in Civil Enforcement", "法释〔2004〕15号",
            since: "2005-01-01"),
        Instrument(
            "AUC20", "最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定", "Provisions on Auction and Sale in Civil Enforcement",
            "法释〔2004〕16号", since: "2005-01-01"),
        Instrument(
            "OAU17", "最高人民法院关于人民法院网络司法拍卖若干问题的规定", "Provisions on Online Judicial Auctions", "法释〔2016〕18号",
            since: "2017-01-01"),
        Instrument(
            "RPR18", "最高人民法院关于人民法院确定财产处置参考价若干问题的规定", "Provisions on Reference Prices for the Disposal of Property",
            "法释〔2018〕15号", since: "2018-09-01"),
        Instrument(
            "HBY22", "最高人民法院关于人民法院司法拍卖房产竞买人资格若干问题的规定",
            "Provisions on the Qualification of Bidders for Houses in Judicial Auctions", "法释〔2021〕18号",
            since: "2022-01-01"),
        Instrument(
            "EQU22", "最高人民法院关于人民法院强制执行股权若干问题的规定", "Provisions on the Enforcement of Equity", "法释〔2021〕20号",
            since: "2022-01-01"),
        Instrument(
            "LSH01", "最高人民法院关于冻结、拍卖上市公司国有股和社会法人股若干问题的规定",
            "Provisions on Freezing and Auctioning State and Legal-Person Shares of Listed Companies", "法释〔2001〕28号",
            since: "2001-09-30"),
        Instrument(
            "SHP15", "最高人民法院关于扣押与拍卖船舶适用法律若干问题的规定", "Provisions on the Arrest and Auction of Ships", "法释〔2015〕6号",
            since: "2015-03-01"),
        Instrument(
            "MTG05", "最高人民法院关于人民法院执行设定抵押的房屋的规定", "Provisions on Enforcement against Mortgaged Houses", "法释〔2005〕14号",
            since: "2005-12-21"),
        Instrument(
            "OBJ20", "最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定", "Provisions on Objections and Reconsideration in Enforcement",
            "法释〔2015〕10号", since: "2015-05-05"),
        Instrument(
            "OBS25", "最高人民法院关于审理执行异议之诉案件适用法律问题的解释", "Interpretation on Suits of Objection to Enforcement",
            "法释〔2025〕10号", since: "2025-07-24"),
        Instrument(
            "ADP20", "最高人民法院关于民事执行中变更、追加当事人若干问题的规定", "Provisions on Changing and Adding Parties in Enforcement",
            "法释〔2016〕21号", since: "2016-12-01"),
        Instrument(
            "PRE20", "最高人民法院关于人民法院办理财产保全案件若干问题的规定", "Provisions on Property Preservation", "法释〔2016〕22号",
            since: "2016-12-01"),
        Instrument(
            "INV20", "最高人民法院关于民事执行中财产调查若干问题的规定", "Provisions on the Investigation of Property in Enforcement",
            "法释〔2017〕8号", since: "2017-05-01"),
        Instrument(
            "NFR13", "最高人民法院关于网络查询、冻结被执行人存款的规定", "Provisions on Online Inquiry and Freezing of Deposits", "法释〔2013〕20号",
            since: "2013-09-02"),
        Instrument(
            "SET20", "最高人民法院关于执行和解若干问题的规定", "Provisions on Settlement in Enforcement", "法释〔2018〕3号", since: "2018-03-01"
        ),
        Instrument(
            "ESE20", "最高人民法院关于执行担保若干问题的规定", "Provisions on Security in Enforcement", "法释〔2018〕4号", since: "2018-03-01"),
        Instrument(
            "AWE18", "最高人民法院关于人民法院办理仲裁裁决执行案件若干问题的规定", "Provisions on the Enforcement of Arbitral Awards", "法释〔2018〕5号",
            since: "2018-03-01"),
        Instrument(
            "NTE18", "最高人民法院关于公证债权文书执行若干问题的规定", "Provisions on the Enforcement of Notarised Instruments", "法释〔2018〕18号",
            since: "2018-10-01"),
        Instrument(
            "ETR20", "最高人民法院关于委托执行若干问题的规定", "Provisions on Entrusted Enforcement", "法释〔2011〕11号", since: "2021-01-01"),
        Instrument(
            "DLY14", "最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释", "Interpretation on Interest for Delayed Performance",
            "法释〔2014〕8号", since: "2014-08-01"),
        Instrument(
            "DLY09", "最高人民法院关于在执行工作中如何计算迟延履行期间的债务利息等问题的批复", "Reply on Interest for Delayed Performance", "法释〔2009〕6号",
            since: "2009-05-18", until: "2014-07-31"),
        Instrument(
            "FSZ16", "最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复",
            "Reply on Disposal between the First Sealing Court and the Court of the Preferred Claim", "法释〔2016〕6号",
            since: "2016-04-14"),
        Instrument(
            "DIS13", "最高人民法院关于公布失信被执行人名单信息的若干规定（2013）",
            "Provisions on Publishing the List of Dishonest Judgment Debtors (2013)", "法释〔2013〕17号",
            since: "2013-10-01", until: "2017-04-30"),
        Instrument(
            "CON10", "最高人民法院关于限制被执行人高消费的若干规定", "Provisions on Restricting High Consumption of Judgment Debtors",
            "法释〔2010〕8号", since: "2010-10-01", until: "2015-07-21"),
        Instrument(
            "CON15", "最高人民法院关于限制被执行人高消费及有关消费的若干规定",
            "Provisions on Restricting High and Related Consumption of Judgment Debtors", "法释〔2015〕17号",
            since: "2015-07-22"),
        Instrument(
            "CRP14", "最高人民法院关于刑事裁判涉财产部分执行的若干规定", "Provisions on Enforcing the Property Part of Criminal Judgments",
            "法释〔2014〕13号", since: "2014-11-06"),
        Instrument(
            "REF15", "最高人民法院关于审理拒不执行判决、裁定刑事案件适用法律若干问题的解释",
            "Interpretation on the Crime of Refusing to Perform a Judgment (2015)", "法释〔2015〕16号", since: "2015-07-22",
            until: "2024-11-30"),
        Instrument(
            "REF24", "最高人民法院、最高人民检察院关于办理拒不执行判决、裁定刑事案件适用法律若干问题的解释",
            "Interpretation on the Crime of Refusing to Perform a Judgment", "法释〔2024〕13号", since: "2024-12-01"),
        Instrument(
            "CMP22", "最高人民法院关于审理涉执行司法赔偿案件适用法律若干问题的解释", "Interpretation on Judicial Compensation for Enforcement",
            "法释〔2022〕3号", since: "2022-03-01"),
        Instrument(
            "EXR12", "最高人民法院关于办理申请人民法院强制执行国有土地上房屋征收补偿决定案件若干问题的规定",
            "Provisions on Enforcing Decisions on Compensation for Expropriated Houses", "法释〔2012〕4号",
            since: "2012-04-10"),
        Instrument(
            "LCM20", "最高人民法院关于人民法院能否对信用证开证保证金采取冻结和扣划措施问题的规定", "Provisions on Freezing Letter-of-Credit Margins",
            since: "2021-01-01"),
    ]

    /// Court policy and joint documents on enforcement.
    private static let enforcementPolicy: [Instrument] = [
        Instrument(
            "LIM06", "最高人民法院关于人民法院办理执行案件若干期限的规定", "Provisions on Time Limits in Enforcement Cases", "法发〔2006〕35号",
            since: "2007-01-01"),
        Instrument(
            "CTY14", "最高人民法院关于执行案件立案、结案若干问题的意见", "Opinions on Filing and Closing Enforcement Cases", "法发〔2014〕26号",
            since: "2015-01-01"),
        Instrument(
            "COD15", "人民法院案件类型及其代码标准", "Standard of Case Types and Codes of People’s Courts", "法〔2015〕137号",
            since: "2016-01-01"),
        Instrument(
            "REN16", "最高人民法院关于严格规范终结本次执行程序的规定（试行）",
            "Provisions on Ending the Present Round of Enforcement (for Trial Implementation)", "法〔2016〕373号",
            since: "2016-12-01"),
        Instrument(
            "FUN17", "最高人民法院关于执行款物管理工作的规定", "Provisions on Managing Enforcement Money and Property", "法发〔2017〕6号",
            since: "2017-05-01"),
        Instrument(
            "OSL17", "最高人民法院关于认真做好网络司法拍卖与网络司法变卖工作的通知", "Notice on Online Judicial Auction and Sale", "法明传〔2017〕455号",
            since: "2017-07-18"),
        Instrument(
            "GFA19", "最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见", "Opinions on Enforcement in Good Faith", "法发〔2019〕35号",
            since: "2019-12-16"),
        Instrument(
            "CHK21", "最高人民法院关于进一步完善执行权制约机制加强执行监督的意见", "Opinions on Checks and Supervision in Enforcement", "法〔2021〕322号"
        ),
        Instrument(
            "SUP23", "最高人民法院关于办理申请执行监督案件若干问题的意见", "Opinions on Applications for Supervision of Enforcement",
            "法发〔2023〕4号", since: "2023-02-01"),
        Instrument(
            "XEN24", "最高人民法院关于交叉执行工作的指导意见", "Guiding Opinions on Cross Enforcement", "法发〔2024〕9号", since: "2024-06-17"),
        Instrument(
            "RFO25", "最高人民法院、最高人民检察院、公安部关于办理拒不执行判决、裁定刑事案件若干问题的意见",
            "Opinions on Cases of Refusing to Perform a Judgment", "法发〔2025〕8号", since: "2025-07-01"),
        Instrument(
            "BKN15", "人民法院、银行业金融机构网络执行查控工作规范", "Rules for Online Inquiry and Control between Courts and Banks",
            "法〔2015〕321号"),
        Instrument(
            "POL16", "最高人民法院、公安部关于建立快速查询信息共享及网络执行查控协作工作机制的意见",
            "Opinions on Fast Inquiry and Online Control with the Police", "法〔2016〕41号"),
        Instrument(
            "LND16", "最高人民法院、国土资源部关于推进信息共享和网络执行查询机制建设的意见", "Opinions on Information Sharing with Land Authorities",
            "法〔2016〕357号"),
        Instrument(
            "SRC19", "中央全面依法治国委员会关于加强综合治理从源头切实解决执行难问题的意见", "Opinions on Solving Difficult Enforcement at its Source",
            "中法委发〔2019〕1号"),
        Instrument(
            "CRE16", "关于加快推进失信被执行人信用监督、警示和惩戒机制建设的意见",
            "Opinions on Credit Supervision, Warning and Punishment of Dishonest Judgment Debtors", "中办发〔2016〕64号"),
        Instrument(
            "MEM16", "关于对失信被执行人实施联合惩戒的合作备忘录", "Memorandum on Joint Punishment of Dishonest Judgment Debtors",
            "发改财金〔2016〕141号", since: "2016-01-20"),
        Instrument(
            "LCR20", "国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见", "Guiding Opinions on Restraints for Dishonesty",
            "国办发〔2020〕49号"),
        Instrument("PML25", "全国失信惩戒措施基础清单", "National Basic List of Punishment Measures for Dishonesty"),
        Instrument("CSY25", "关于健全社会信用体系的意见", "Opinions on the Social Credit System"),
        Instrument(
            "REL14", "关于建立完善国家司法救助制度的意见（试行）", "Opinions on State Judicial Relief (for Trial Implementation)",
            "中政委〔2014〕3号"),
        Instrument(
            "REL16", "最高人民法院关于加强和规范人民法院国家司法救助工作的意见", "Opinions on State Judicial Relief in People’s Courts",
            "法发〔2016〕16号", since: "2016-07-01"),
        Instrument("REL19", "人民法院国家司法救助案件办理程序规定（试行）", "Provisions on Handling Judicial Relief Cases", "法发〔2019〕2号"),
        Instrument(
            "NTP17", "最高人民法院、司法部关于开展公证参与人民法院司法辅助事务试点工作的通知", "Notice on Notaries in Auxiliary Judicial Work",
            "司发通〔2017〕68号", since: "2017-06-29"),
        Instrument("GZ23", "赣州市政府机构失信预警办法", "Ganzhou Rules on Early Warning for Government Bodies"),
        Instrument("BJP", "北京、宁夏法院与公安机关协作文件", "Joint documents of courts and police in Beijing and Ningxia"),
    ]

    /// Laws and regulations that enforcement leans on.
    private static let enforcementStatutes: [Instrument] = [
        Instrument("CRL", "刑法", "Criminal Law"),
        Instrument("EXI12", "出境入境管理法", "Exit and Entry Administration Law", since: "2013-07-01"),
        Instrument("PIP21", "个人信息保护法", "Personal Information Protection Law", since: "2021-11-01"),
        Instrument("ARB17", "仲裁法（2017修正）", "Arbitration Law (2017)", until: "2026-02-28"),
        Instrument("ARB26", "仲裁法", "Arbitration Law", since: "2026-03-01"),
        Instrument(
            "MWP20", "保障农民工工资支付条例", "Regulation on Ensuring Wage Payment to Migrant Workers", "国务院令第724号",
            since: "2020-05-01"),
        Instrument(
            "SMP25", "保障中小企业款项支付条例", "Regulation on Payments to Small and Medium-Sized Enterprises", "国务院令第802号",
            since: "2025-06-01"),
        Instrument("CRI13", "征信业管理条例", "Regulation on the Credit Reporting Industry", "国务院令第631号", since: "2013-03-15"),
        Instrument("HNC20", "河南省社会信用条例", "Henan Social Credit Regulation", since: "2020-05-01"),
        Instrument("SDC20", "山东省社会信用条例", "Shandong Social Credit Regulation", since: "2020-10-01"),
        Instrument("MSP00", "海事诉讼特别程序法", "Special Maritime Procedure Law", since: "2000-07-01"),
        Instrument("GPL14", "政府采购法", "Government Procurement Law"),
        Instrument(
            "PLN20", "最高人民法院关于审理民间借贷案件适用法律若干问题的规定", "Provisions on Private Lending", "法释〔2020〕17号",
            since: "2021-01-01"),
        Instrument(
            "PBC19", "中国人民银行关于改革完善贷款市场报价利率形成机制的公告", "Announcement on the Loan Prime Rate", "中国人民银行公告〔2019〕第15号",
            since: "2019-08-16"),
    ]
}
