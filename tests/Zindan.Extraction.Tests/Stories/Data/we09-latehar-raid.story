title: News in brief
published: 2006-03-27
source: International Broadcaster
style: latehar raid
---
Hundreds of Maoist rebels have raided a jail in eastern India and freed dozens of prisoners. Police say the rebels cut the power lines in the town of Latehar late Sunday, blew up the gate of the jail and shot dead two guards. The police chief of Jharkhand state, Ramesh Sahay, said 48 of the jail's 130 inmates were missing at a count Monday morning. He said 14 of the 48 came back on their own by noon. Among those still gone is a rebel area commander, Birsa Ganjhu, arrested last year. At the same time another band attacked a police barracks across town, and the two sides exchanged fire for two hours. Sahay said five policemen and at least nine rebels died at the barracks. A man who phoned news agencies on behalf of the Communist Party of India (Maoist) said that it had lost two fighters and killed 15 policemen. The rebels led away the jail's superintendent, Mohan Oraon, and are holding him hostage. India's government says it will not exchange anyone for him. The Maoists say they fight for the landless poor. More than 600 people died in their rebellion last year.
---
+ TOOK_PART_IN | "Hundreds of Maoist rebels" / "the rebels" / "The rebels" -> PrisonBreak/Attack/Bombing/Killing
+ ESCAPED_FROM | "48" / "the 48" / "48 of the jail's 130 inmates" -> "a jail in eastern India" / "a jail" / "the jail"
+ ESCAPED_FROM | "Birsa Ganjhu" / "a rebel area commander" -> "a jail in eastern India" / "a jail" / "the jail"
+ HELD_IN | "the jail's 130 inmates" / "130 inmates" -> "a jail in eastern India" / "a jail" / "the jail"
+ OCCURRED_AT | PrisonBreak/Attack/Bombing/Killing -> "a jail in eastern India" / "a jail" / "the jail"
+ KILLED_IN | "two guards" -> PrisonBreak/Attack/Bombing/Killing
+ ARRESTED_IN | "Birsa Ganjhu" / "a rebel area commander" -> Arrest
+ AFFILIATED_WITH | "Birsa Ganjhu" / "a rebel area commander" -> "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist"
+ TOOK_PART_IN | "another band" -> Attack/Clash/Killing
+ KILLED_IN | "five policemen" -> Attack/Clash/Killing
+ KILLED_IN | "at least nine rebels" / "nine rebels" -> Attack/Clash/Killing
+ KILLED_IN | "two fighters" -> Attack/Clash/Killing | asserted/claimed
+ KILLED_IN | "15 policemen" -> Attack/Clash/Killing | asserted/claimed
+ OCCURRED_AT | Attack/Clash/Killing -> "Latehar" / "the town of Latehar"
+ TARGETED_IN | "Mohan Oraon" / "the jail's superintendent" -> Kidnapping
+ TOOK_PART_IN | "Hundreds of Maoist rebels" / "the rebels" / "The rebels" -> Kidnapping
+ AFFILIATED_WITH | "Ramesh Sahay" / "Sahay" / "The police chief of Jharkhand state" / "The police chief" -> "Police" / "police" / "a police barracks"
+ TOOK_PART_IN | "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist" -> War/Clash
+ KILLED_IN | "More than 600 people" -> War/Clash
? TOOK_PART_IN | "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist" -> PrisonBreak/Attack/Bombing/Killing | asserted/claimed
? ESCAPED_FROM | "dozens of prisoners" -> "a jail in eastern India" / "a jail" / "the jail"
? ESCAPED_FROM | "14 of the 48" / "14" -> "a jail in eastern India" / "a jail" / "the jail"
? ESCAPED_FROM | "those still gone" -> "a jail in eastern India" / "a jail" / "the jail"
? TARGETED_IN | "the jail's 130 inmates" / "130 inmates" -> PrisonBreak/Attack/Bombing/Killing
? AFFILIATED_WITH | "Hundreds of Maoist rebels" / "the rebels" / "The rebels" -> "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist"
? AFFILIATED_WITH | "another band" -> "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist"
? AFFILIATED_WITH | "at least nine rebels" / "nine rebels" -> "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist"
? AFFILIATED_WITH | "two fighters" -> "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist"
? AFFILIATED_WITH | "A man who phoned news agencies" / "A man" -> "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist" | asserted/claimed
? TOOK_PART_IN | "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist" -> Attack/Clash/Killing
? TOOK_PART_IN | "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist" -> Attack/Clash/Killing | asserted/claimed
? TARGETED_IN/TOOK_PART_IN | "Police" / "police" / "a police barracks" -> Attack/Clash/Killing
? TOOK_PART_IN/TARGETED_IN | "at least nine rebels" / "nine rebels" -> Attack/Clash/Killing
? TOOK_PART_IN/TARGETED_IN | "two fighters" -> Attack/Clash/Killing | asserted/claimed
? AFFILIATED_WITH | "five policemen" -> "Police" / "police" / "a police barracks"
? AFFILIATED_WITH | "15 policemen" -> "Police" / "police" / "a police barracks"
? TOOK_PART_IN | "Communist Party of India (Maoist)" / "the Communist Party of India (Maoist)" / "The Maoists" / "Maoist" -> Kidnapping
? TARGETED_IN | "Mohan Oraon" / "the jail's superintendent" -> PrisonBreak/Attack/Bombing/Killing
? OCCURRED_AT | Kidnapping -> "a jail in eastern India" / "a jail" / "the jail"
? PART_OF | Kidnapping -> PrisonBreak/Attack/Bombing/Killing
? OCCURRED_AT | War/Clash -> "India"
? HELD_IN | "48" / "the 48" / "48 of the jail's 130 inmates" -> "a jail in eastern India" / "a jail" / "the jail" | asserted/alleged
? TOOK_PART_IN | "48" / "the 48" / "48 of the jail's 130 inmates" -> PrisonBreak/Attack/Bombing/Killing
? HELD_IN | "dozens of prisoners" -> "a jail in eastern India" / "a jail" / "the jail" | asserted/alleged
? TOOK_PART_IN | "dozens of prisoners" -> PrisonBreak/Attack/Bombing/Killing
? HELD_IN | "14 of the 48" / "14" -> "a jail in eastern India" / "a jail" / "the jail" | asserted/alleged
? TOOK_PART_IN | "14 of the 48" / "14" -> PrisonBreak/Attack/Bombing/Killing
? HELD_IN | "those still gone" -> "a jail in eastern India" / "a jail" / "the jail" | asserted/alleged
? TOOK_PART_IN | "those still gone" -> PrisonBreak/Attack/Bombing/Killing
? HELD_IN | "Birsa Ganjhu" / "a rebel area commander" -> "a jail in eastern India" / "a jail" / "the jail" | asserted/alleged
? TOOK_PART_IN | "Birsa Ganjhu" / "a rebel area commander" -> PrisonBreak/Attack/Bombing/Killing
? TARGETED_IN | "a jail in eastern India" / "a jail" / "the jail" -> PrisonBreak/Attack/Bombing/Killing
? OCCURRED_AT | PrisonBreak/Attack/Bombing/Killing -> "Latehar" / "the town of Latehar"
? OCCURRED_AT | PrisonBreak/Attack/Bombing/Killing -> "India"
? TARGETED_IN | "two guards" -> PrisonBreak/Attack/Bombing/Killing
? TARGETED_IN | "Birsa Ganjhu" / "a rebel area commander" -> Arrest
? TARGETED_IN | "five policemen" -> Attack/Clash/Killing
? TARGETED_IN | "15 policemen" -> Attack/Clash/Killing | asserted/claimed
? OCCURRED_AT | Attack/Clash/Killing -> "Jharkhand" / "Jharkhand state"
? TARGETED_IN | "a jail in eastern India" / "a jail" / "the jail" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Latehar" / "the town of Latehar"
? OCCURRED_AT | Kidnapping -> "India"
? OCCURRED_AT | Kidnapping -> "Jharkhand" / "Jharkhand state"
? TARGETED_IN | "More than 600 people" -> War/Clash
- ESCAPED_FROM | "the jail's 130 inmates" / "130 inmates" -> "a jail in eastern India" / "a jail" | 48 of the 130 were missing
- ARRESTED_IN | "Mohan Oraon" / "the jail's superintendent" -> * | taken hostage, not arrested
- ARRESTED_IN | "14 of the 48" -> * | came back on their own; not caught
- KILLED_IN | "Mohan Oraon" / "the jail's superintendent" -> * | held hostage, alive
- ESCAPED_FROM | "Mohan Oraon" / "the jail's superintendent" -> "a jail in eastern India" / "a jail" | the superintendent, led away by the rebels
- KILLED_IN | "More than 600 people" -> PrisonBreak/Attack/Bombing/Killing | last year's dead of the whole rebellion
- KILLED_IN | "two guards" -> Attack/Clash/Killing | the guards died at the jail
