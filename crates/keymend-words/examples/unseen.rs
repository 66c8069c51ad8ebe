#![allow(missing_docs,clippy::unwrap_used)]
use keymend_words::corpus::*; use keymend_words::train::train; use keymend_words::*;
use std::collections::BTreeMap;
#[derive(serde::Deserialize)] struct F{texts:Vec<String>}
fn main(){
  let c=Corpus::read(&Places::default()).unwrap();
  let learn:Vec<&Story>=c.stories.iter().filter(|s| !std::env::args().skip(1).any(|a| a.contains(&format!("/{}",s.batch)))).collect();
  let mut l=train(&c,&learn,&[]);
  let b0=l.write();
  for cl in &mut l.classes { let share=learn.iter().filter(|s|s.topic==cl.name).count() as f32*53.0/learn.len() as f32; cl.bias+=0.32*share.ln(); }
  let b1=l.write();
  let new=Model::read(&b0).unwrap(); let old=Model::read(&b1).unwrap();
  let known:Vec<&str>=new.classes().collect(); let neg:Vec<&str>=new.dismissing().collect();
  // n, then per model: first, three, conf-wrong, dismissed(real)/kept(neg)
  let mut t:BTreeMap<String,[usize;15]>=BTreeMap::new();
  for d in std::env::args().skip(1){ for e in std::fs::read_dir(&d).unwrap(){ let p=e.unwrap().path(); let topic=p.file_stem().unwrap().to_str().unwrap().to_owned();
    if !known.contains(&topic.as_str()){continue}
    let f:F=toml::from_str(&std::fs::read_to_string(&p).unwrap()).unwrap();
    for text in f.texts { let fold=Folded::new(&text); let isneg=neg.contains(&topic.as_str());
      let run=|m:&Model<'_>|->Vec<(String,f64)>{let v=m.votes(fold.as_str(),None); let most=v.first().map_or(0.0,|x|x.margin); let z:f64=v.iter().map(|x|f64::from((x.margin-most)*4.0).exp()).sum(); v.iter().map(|x|(x.class.to_owned(),f64::from((x.margin-most)*4.0).exp()/z)).collect()};
      let res=[run(&old),run(&new),new.answers(&text,None).into_iter().map(|a|(a.topic.to_owned(),a.score)).collect()];
      for key in ["all".to_owned(),d.clone(),format!("topic {topic}"), format!("words {}",(fold.as_str().split(' ').count()/8).min(5))] { let r=t.entry(key).or_default(); r[0]+=1; r[1]+=usize::from(isneg);
        for (i,v) in res.iter().enumerate(){ let b=2+i*4; let first=v.first().is_some_and(|x|x.0==topic);
          r[b]+=usize::from(first); r[b+1]+=usize::from(v.iter().take(3).any(|x|x.0==topic)); r[b+2]+=usize::from(!first&&v.first().is_some_and(|x|x.1>=0.8));
          let saidneg=v.first().is_some_and(|x|neg.contains(&x.0.as_str())); r[b+3]+=usize::from(saidneg!=isneg && !isneg); if isneg&&saidneg {r[14-0]+=usize::from(i==2);} } } } } }
  println!("key|n|old first/three/confwrong/dismissed | prior0 ... | prior0+earned ... negatives kept");
  for (k,r) in t { let n=r[0] as f64; let real=(r[0]-r[1]).max(1) as f64; let p=|x:usize|100.0*x as f64/n;
    println!("{k}|{}|{:.1} {:.1} {:.1} {:.1}|{:.1} {:.1} {:.1} {:.1}|{:.1} {:.1} {:.1} {:.1}|neg {:.1} of {}",r[0],p(r[2]),p(r[3]),p(r[4]),100.0*r[5] as f64/real,p(r[6]),p(r[7]),p(r[8]),100.0*r[9] as f64/real,p(r[10]),p(r[11]),p(r[12]),100.0*r[13] as f64/real,100.0*r[14] as f64/(r[1].max(1)) as f64,r[1]);}
}
