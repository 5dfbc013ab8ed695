title: Corrections
published: 2015-02-19
source: Lakeside Herald
style: correction notice
---
An article on Tuesday about the shooting in Peshawar wrongly said that Tariq Mehmood was among the dead. He was wounded. The man killed was Tariq Mahsud, a shopkeeper.

The same article stated that the police had arrested Adnan Gul in connection with the shooting. In fact Mr Gul was questioned as a witness and is not suspected of anything. We apologise to him.

A caption misidentified the chief of the Khyber Shield as Noor Wali. The group is led by Noor Badshah.
---
+ KILLED_IN | "Tariq Mahsud" -> Killing/Attack
+ WOUNDED_IN | "Tariq Mehmood" -> Killing/Attack
+ AFFILIATED_WITH | "Noor Badshah" -> "Khyber Shield" / "The group" | role leader
? KILLED_IN | "Tariq Mehmood" -> * | denied/negated
? ARRESTED_IN | "Adnan Gul" -> * | denied/negated
? OCCURRED_AT | * -> "Peshawar"
? AFFILIATED_WITH | "Noor Wali" -> * | denied/negated
- KILLED_IN | "Tariq Mehmood" -> * | corrected
- ARRESTED_IN | "Adnan Gul" -> * | corrected
- TOOK_PART_IN | "Adnan Gul" -> * | a witness
- AFFILIATED_WITH | "Noor Wali" -> * | corrected
- AFFILIATED_WITH | "Adnan Gul" -> * | a witness
? KILLED_IN | "The man" -> Killing
- TOOK_PART_IN | "the police" -> Arrest | they arrested nobody
