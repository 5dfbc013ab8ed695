title: NO WALLS, NO WORRIES: Butcher of Bexley jogs out of 'holiday camp' nick
published: 2018-07-14
source: Daily Comet
style: saltmarsh jogger
---
By Darren Pike

A KILLER dubbed the Butcher of Bexley went for a jog at a cushy open prison — and kept on running.

Lee Garrod, 44, was missing at roll-call at HMP Saltmarsh, on the Kent coast, on Thursday night. Blundering bosses did not warn locals for NINETEEN hours.

He is the fourth lag to go walkabout from the 280-bed jail since Easter — or the seventh, if you believe the Prison Officers' Association.

Garrod got life in 2003 for hacking to death love rival Terry Moss, 31, behind a pub in Bexleyheath. He was moved to Saltmarsh in February from HMP Stourfield, a high-security jail in Staffordshire, and was up for parole in October.

Detectives fear he has teamed up with conman Jason "Slippery" Quayle, 38, who failed to come back from a day out in Margate on Sunday. Quayle was doing six years for fleecing pensioners out of £400,000.

A third man named on Facebook yesterday, arsonist Paul Deakin, has NOT gone anywhere. He was tucked up in the healthcare wing with a bad back, the Ministry of Justice said.

Two more who legged it together in May — car thieves Kieran Nunn, 24, and his cousin Ashley, 22 — were collared at their nan's flat in Chatham nine days later. Each was given eight extra months at Maidstone Crown Court last week. Nan Maureen, 71, who made them shepherd's pie, was not charged.

And the Comet can reveal that another inmate had a go this week. Fraudster Nigel Pratt-Hume, 57, was spotted on Wednesday paddling a canoe across the prison's own fishing lake. Two officers hauled him out 30 yards from the sea wall. He has been packed off to Stourfield.

A female prison officer, 29, was arrested yesterday on suspicion of driving Garrod to the railway station. Kent Police bailed her. She denies it.

Moss's sister Donna, 50, stormed: "They swore to us he'd never be out. Somebody should lose their job."

Somebody may. Governor Felicity Anstruther was still in post last night, though her deputy, Colin Yates, was moved to a desk in Whitehall. Local MP Sir Roger Blakeney called the place "a bus stop with beds".

It is not the first time. Rapist Dennis Platt did a runner from Saltmarsh in 2009, knifed a shopkeeper in Herne Bay and was at liberty for 14 months. He is now in Stourfield, serving 22 years for attempted murder.

"Do not approach Garrod," said Det Supt Anne Okoro.
---
+ ESCAPED_FROM | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ OCCURRED_AT | PrisonBreak -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ CONVICTED_IN | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> Trial
+ TOOK_PART_IN | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> Killing/Attack
+ KILLED_IN | "Terry Moss" / "Moss" / "love rival" / "love rival Terry Moss" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Bexleyheath"
+ HELD_IN | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> "HMP Stourfield" / "Stourfield" / "a high-security jail in Staffordshire" / "a high-security jail"
+ HELD_IN | "Jason \"Slippery\" Quayle" / "Quayle" / "Slippery" / "conman" / "conman Jason \"Slippery\" Quayle" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ TOOK_PART_IN | "Jason \"Slippery\" Quayle" / "Quayle" / "Slippery" / "conman" / "conman Jason \"Slippery\" Quayle" -> PrisonBreak
+ CONVICTED_IN | "Jason \"Slippery\" Quayle" / "Quayle" / "Slippery" / "conman" / "conman Jason \"Slippery\" Quayle" -> Trial
+ HELD_IN | "Paul Deakin" / "arsonist Paul Deakin" / "arsonist" / "A third man" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ ESCAPED_FROM | "Two more who legged it together" / "Two more" / "car thieves" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ ESCAPED_FROM | "Kieran Nunn" / "Kieran" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ ESCAPED_FROM | "Ashley" / "his cousin Ashley" / "his cousin" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ ARRESTED_IN | "Two more who legged it together" / "Two more" / "car thieves" -> Arrest
+ OCCURRED_AT | Arrest -> "Chatham"
+ CONVICTED_IN | "Two more who legged it together" / "Two more" / "car thieves" -> Trial
+ RELATED_TO | "Ashley" / "his cousin Ashley" / "his cousin" -> "Kieran Nunn" / "Kieran"
+ RELATED_TO | "Maureen" / "Nan Maureen" / "Nan" / "nan" / "their nan's" -> "Kieran Nunn" / "Kieran"
+ RELATED_TO | "Maureen" / "Nan Maureen" / "Nan" / "nan" / "their nan's" -> "Ashley" / "his cousin Ashley" / "his cousin"
+ ATTEMPTED_ESCAPE_FROM | "Nigel Pratt-Hume" / "Pratt-Hume" / "Fraudster Nigel Pratt-Hume" / "Fraudster" / "another inmate" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | asserted/attempted
+ HELD_IN | "Nigel Pratt-Hume" / "Pratt-Hume" / "Fraudster Nigel Pratt-Hume" / "Fraudster" / "another inmate" -> "HMP Stourfield" / "Stourfield" / "a high-security jail in Staffordshire" / "a high-security jail"
+ ARRESTED_IN | "A female prison officer" / "A female prison officer, 29" -> Arrest
+ TOOK_PART_IN | "A female prison officer" / "A female prison officer, 29" -> PrisonBreak | alleged
+ RELATED_TO | "Donna" / "Moss's sister Donna" / "Moss's sister" -> "Terry Moss" / "Moss" / "love rival" / "love rival Terry Moss"
+ TARGETED_IN | "Colin Yates" / "her deputy" / "her deputy, Colin Yates" -> PersonnelChange
+ ESCAPED_FROM | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
+ TOOK_PART_IN | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> Attack
+ WOUNDED_IN | "a shopkeeper" -> Attack
+ OCCURRED_AT | Attack -> "Herne Bay"
+ CONVICTED_IN | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> Trial
+ HELD_IN | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> "HMP Stourfield" / "Stourfield" / "a high-security jail in Staffordshire" / "a high-security jail"
? TOOK_PART_IN | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Kent" / "the Kent coast"
? RELATED_TO | "Terry Moss" / "Moss" / "love rival" / "love rival Terry Moss" -> "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag"
? RELATED_TO | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> "Terry Moss" / "Moss" / "love rival" / "love rival Terry Moss"
? ESCAPED_FROM | "Jason \"Slippery\" Quayle" / "Quayle" / "Slippery" / "conman" / "conman Jason \"Slippery\" Quayle" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
? OCCURRED_AT | PrisonBreak -> "Margate"
? TARGETED_IN | "pensioners" -> Trial
? RELATED_TO | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> "Jason \"Slippery\" Quayle" / "Quayle" / "Slippery" / "conman" / "conman Jason \"Slippery\" Quayle" | alleged
? RELATED_TO | "Jason \"Slippery\" Quayle" / "Quayle" / "Slippery" / "conman" / "conman Jason \"Slippery\" Quayle" -> "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" | alleged
? ESCAPED_FROM | "Paul Deakin" / "arsonist Paul Deakin" / "arsonist" / "A third man" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | negated/denied
? TOOK_PART_IN | "Two more who legged it together" / "Two more" / "car thieves" -> PrisonBreak
? TOOK_PART_IN | "Kieran Nunn" / "Kieran" -> PrisonBreak
? TOOK_PART_IN | "Ashley" / "his cousin Ashley" / "his cousin" -> PrisonBreak
? ARRESTED_IN/TARGETED_IN | "Kieran Nunn" / "Kieran" -> Arrest
? ARRESTED_IN/TARGETED_IN | "Ashley" / "his cousin Ashley" / "his cousin" -> Arrest
? CONVICTED_IN/TARGETED_IN | "Kieran Nunn" / "Kieran" -> Trial
? CONVICTED_IN/TARGETED_IN | "Ashley" / "his cousin Ashley" / "his cousin" -> Trial
? OCCURRED_AT | Trial -> "Maidstone"
? RELATED_TO | "Kieran Nunn" / "Kieran" -> "Ashley" / "his cousin Ashley" / "his cousin"
? RELATED_TO | "Kieran Nunn" / "Kieran" -> "Maureen" / "Nan Maureen" / "Nan" / "nan" / "their nan's"
? RELATED_TO | "Ashley" / "his cousin Ashley" / "his cousin" -> "Maureen" / "Nan Maureen" / "Nan" / "nan" / "their nan's"
? RELATED_TO | "Two more who legged it together" / "Two more" / "car thieves" -> "Maureen" / "Nan Maureen" / "Nan" / "nan" / "their nan's"
? TOOK_PART_IN | "Nigel Pratt-Hume" / "Pratt-Hume" / "Fraudster Nigel Pratt-Hume" / "Fraudster" / "another inmate" -> PrisonBreak | asserted/attempted
? ESCAPED_FROM | "Nigel Pratt-Hume" / "Pratt-Hume" / "Fraudster Nigel Pratt-Hume" / "Fraudster" / "another inmate" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | attempted/negated
? ARRESTED_IN/TARGETED_IN | "Nigel Pratt-Hume" / "Pratt-Hume" / "Fraudster Nigel Pratt-Hume" / "Fraudster" / "another inmate" -> Arrest/PrisonBreak
? TOOK_PART_IN | "Two officers" -> Arrest/PrisonBreak
? OCCURRED_AT | Arrest -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's"
? PART_OF | Arrest -> PrisonBreak
? TOOK_PART_IN | "A female prison officer" / "A female prison officer, 29" -> PrisonBreak | denied
? TOOK_PART_IN | "Kent Police" -> Arrest
? RELATED_TO | "Terry Moss" / "Moss" / "love rival" / "love rival Terry Moss" -> "Donna" / "Moss's sister Donna" / "Moss's sister"
? TOOK_PART_IN | "Colin Yates" / "her deputy" / "her deputy, Colin Yates" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Whitehall"
? RELATED_TO | "Colin Yates" / "her deputy" / "her deputy, Colin Yates" -> "Felicity Anstruther" / "Governor" / "Governor Felicity Anstruther"
? AFFILIATED_WITH | "Anne Okoro" / "Det Supt Anne Okoro" -> "Kent Police"
? TOOK_PART_IN | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> PrisonBreak
? PART_OF | PrisonBreak -> PrisonBreak
? HELD_IN | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | asserted/alleged
? TARGETED_IN | "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" -> PrisonBreak
? TARGETED_IN | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> Trial
? TARGETED_IN | "Terry Moss" / "Moss" / "love rival" / "love rival Terry Moss" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "Bexley"
? TARGETED_IN | "Jason \"Slippery\" Quayle" / "Quayle" / "Slippery" / "conman" / "conman Jason \"Slippery\" Quayle" -> Trial
? HELD_IN | "Two more who legged it together" / "Two more" / "car thieves" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | asserted/alleged
? HELD_IN | "Kieran Nunn" / "Kieran" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | asserted/alleged
? HELD_IN | "Ashley" / "his cousin Ashley" / "his cousin" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | asserted/alleged
? TARGETED_IN | "Two more who legged it together" / "Two more" / "car thieves" -> Arrest
? TARGETED_IN | "Two more who legged it together" / "Two more" / "car thieves" -> Trial
? HELD_IN | "Nigel Pratt-Hume" / "Pratt-Hume" / "Fraudster Nigel Pratt-Hume" / "Fraudster" / "another inmate" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | asserted/alleged
? TARGETED_IN | "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" -> Arrest
? OCCURRED_AT | Arrest -> "Kent" / "the Kent coast"
? TARGETED_IN | "A female prison officer" / "A female prison officer, 29" -> Arrest
? RELATED_TO | "Felicity Anstruther" / "Governor" / "Governor Felicity Anstruther" -> "Colin Yates" / "her deputy" / "her deputy, Colin Yates"
? HELD_IN | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> "HMP Saltmarsh" / "Saltmarsh" / "a cushy open prison" / "open prison" / "'holiday camp' nick" / "the 280-bed jail" / "the prison's" | asserted/alleged
? TARGETED_IN | "a shopkeeper" -> Attack
? TARGETED_IN | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> Trial
- ESCAPED_FROM | "Paul Deakin" / "arsonist Paul Deakin" / "arsonist" / "A third man" -> * | named on Facebook, but in the healthcare wing
- ESCAPED_FROM | "Nigel Pratt-Hume" / "Pratt-Hume" / "Fraudster Nigel Pratt-Hume" / "Fraudster" / "another inmate" -> * | hauled out before the sea wall
- TARGETED_IN/CONVICTED_IN/ARRESTED_IN | "Maureen" / "Nan Maureen" / "their nan's" -> * | not charged
- ESCAPED_FROM | "Dennis Platt" / "Rapist Dennis Platt" / "Rapist" -> "HMP Stourfield" / "Stourfield" / "a high-security jail in Staffordshire" / "a high-security jail" | he ran from Saltmarsh; Stourfield is where he sits now
- ESCAPED_FROM | "Lee Garrod" / "Garrod" / "Butcher of Bexley" / "A KILLER dubbed the Butcher of Bexley" / "A KILLER" / "the Butcher of Bexley" / "the fourth lag" -> "HMP Stourfield" / "Stourfield" / "a high-security jail in Staffordshire" / "a high-security jail" | moved from there
- TARGETED_IN/TOOK_PART_IN | "Felicity Anstruther" / "Governor" / "Governor Felicity Anstruther" -> PersonnelChange | she is still in post; her deputy was moved
- KILLED_IN | "a shopkeeper" -> * | attempted murder
- CONVICTED_IN | "A female prison officer" / "A female prison officer, 29" -> * | arrested and bailed
