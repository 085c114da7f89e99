import { matches, type Rule } from '../rule'

/** 三（2）班, 三年级2班, 302班 */
const CLASS = '(?:[一二三四五六1-6](?:年级)?[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?班|[1-6]0\\d班)'
/** The commonest surnames but for those that begin everyday words (高, 方, 安, 常, 向, 于, 全, 时, 成). */
const SURNAME =
  '(?:欧阳|上官|司马|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟龙段钱汤尹黎易武乔贺赖龚文])'
/** what comes after a pupil's name more often than after anything else */
const AFTER = '(?=同学|小朋友|小选手|[、，。：；）]|和|与|获|说|在|把|用|为|从|的)'
const PUPIL = new RegExp(
  `${CLASS}的?(?:学生|同学|小朋友|班长)?${SURNAME}(?!老师|校长|主任|书记|列)[\\u3400-\\u9fff]{1,2}?${AFTER}`,
  'gu',
)
/** 周末, 周三, 马上, 文明 and the like after a class are no names */
const NO_NAME = /班(?:的)?(?:学生|同学|小朋友|班长)?(?:周[一二三四五六日末]|马上|文[明化艺]|石头|夏天|龙舟)/u

/** A pupil's name beside the class. With a face beside both, anybody finds the child. Source: domain.md, Pictures of children. */
export const pupilNamed: Rule = {
  label: '学生姓名和班级',
  level: 'hint',
  find: ({ text }) =>
    matches(text, PUPIL, ([words]) =>
      NO_NAME.test(words)
        ? undefined
        : { message: '学生姓名和班级写在一起了，可以只写“一名学生”或只写班级。' },
    ),
}
