/** What is wrong with something that was asked of the schedule: the rule that it breaks and what to do instead. */
export interface ScheduleProblem<Type extends string = string> {
  /** The field that it is about: "publishAt", "embargo.until". */
  field: string
  /** What to do, in a sentence. */
  remedy: string
  /** The rule, in a sentence. */
  rule: string
  type: Type
  /** What was given; an instant as ISO 8601. */
  value: unknown
}
