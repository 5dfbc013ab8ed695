title: Twelve inmates flee Nigerian prison after wall collapses
published: 2019-03-14
source: Gulf Wire
style: wire agency
---
KADUNA, Nigeria, March 14 (Gulf Wire) - Twelve inmates escaped from Oakfield prison in northern Nigeria on Tuesday night after rain brought down part of the outer wall, a spokesman for the prison service said on Thursday.

A guard, Omar Bello, was stabbed to death when he tried to stop them. Two other guards were wounded.

"Five of the twelve have been recaptured and the search for the rest goes on," the spokesman, Yusuf Adamu, told reporters.

Among those still at large is Tunde Okafor, a commander of the Black Reed Brotherhood, a militant group that has raided villages along the border since 2014. Okafor was sentenced to 19 years in 2016 for armed robbery.

The interior minister, Grace Eze, ordered an inquiry. She denied that guards had been bribed.
---
+ ESCAPED_FROM | "Twelve inmates" -> "Oakfield prison" | low 12 high 12
+ KILLED_IN | "Omar Bello" / "A guard" -> PrisonBreak/Killing
+ WOUNDED_IN | "Two other guards" / "Two guards" -> PrisonBreak/Killing/Attack | low 2 high 2
+ ARRESTED_IN | "Five of the twelve" / "Five" -> Arrest | low 5 high 5
+ ESCAPED_FROM | "Tunde Okafor" -> "Oakfield prison"
+ AFFILIATED_WITH | "Tunde Okafor" -> "Black Reed Brotherhood" | role commander
+ CONVICTED_IN | "Tunde Okafor" -> Trial
+ OCCURRED_AT | PrisonBreak -> "Oakfield prison"
? HELD_IN/TOOK_PART_IN | "Twelve inmates" / "Tunde Okafor" / "Five of the twelve" / "Five" -> *
? TOOK_PART_IN | "Black Reed Brotherhood" -> Attack
? OCCURRED_AT | * -> *
? AFFILIATED_WITH | "Yusuf Adamu" / "spokesman for the prison service" -> "prison service"
- ESCAPED_FROM | "Omar Bello" -> * | the guard died
- KILLED_IN | "Tunde Okafor" -> * | he is at large
- ARRESTED_IN | "Tunde Okafor" -> * | still at large
- ARRESTED_IN | "Twelve inmates" -> * | only five of them
- AFFILIATED_WITH | "Grace Eze" / "Omar Bello" -> "Black Reed Brotherhood" | no link is stated
- CONVICTED_IN | "Grace Eze" -> * | she ordered an inquiry
- ARRESTED_IN | "Yusuf Adamu" -> * | the spokesman who speaks of the arrests
